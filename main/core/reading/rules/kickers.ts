/** How the lines above a headline begin that name a column, a campaign or an occasion. In small letters. */
export const kickerCues: readonly RegExp[] = [
  /^(?:tiến tới|hướng tới|chào mừng|mừng|kỷ niệm|nhân (?:dịp|ngày)|thi đua|học tập và làm theo|học và làm theo|đưa nghị quyết|nghị quyết|thực hiện|triển khai|cuộc vận động|xây dựng|bảo vệ nền tảng|phòng,? chống|chuyển đổi số|cải cách|đại hội|góp ý|chung tay|vì|nông thôn mới|sức sống|chuyện|góc nhìn|sổ tay|câu chuyện|nhìn ra|dấu ấn|gương|người tốt|điểm sáng|trên (?:đường|những)|từ cơ sở)(?!\p{L})/u,
  /^(?:phóng sự|ký sự|ghi chép|ghi nhanh|bút ký|xã luận|bình luận|phỏng vấn|tùy bút|tản văn|nhàn đàm|phóng sự ảnh|chùm ảnh|infographic|emagazine|longform)(?!\p{L})/u,
  /:$/u,
  /(?:- kỳ|kỳ|bài)\s*(?:\d+|cuối|[ivx]+)\s*:?$/u,
];
