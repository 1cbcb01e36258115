import type { Told } from '#renderer/words/told-text.ts';

/** What the checks find, and what stands in the way of a signature or of a package. */
export const checks: Told = [
  ['Bài chưa có tít. Hãy đặt tít.', 'There is no headline. Write one.'],
  ['Bài chưa có sapo. Hãy viết sapo.', 'There is no lead. Write one.'],
  ['Bài chưa ghi tác giả. Hãy ghi bút danh.', 'There is no byline. Add a pen name.'],
  ['Bài chưa có chuyên mục chính. Hãy chọn chuyên mục.', 'There is no primary section. Choose one.'],
  ['Bài chưa có chính văn. Hãy viết bài.', 'There is no body. Write it.'],
  [
    'Đoạn {} của chính văn đang trống. Hãy viết tiếp hoặc xóa đoạn đó.',
    'Paragraph {} of the body is empty. Fill it or delete it.',
  ],
  [
    'Danh sách ở đoạn {} của chính văn còn dòng trống. Hãy viết tiếp hoặc xóa dòng đó.',
    'The list in paragraph {} of the body has an empty line. Fill it or delete it.',
  ],
  [
    'Hộp thông tin ở đoạn {} của chính văn còn dòng trống. Hãy viết tiếp hoặc xóa dòng đó.',
    'The fact box in paragraph {} of the body has an empty line. Fill it or delete it.',
  ],
  [
    'Hộp thông tin “{}” còn dòng trống. Hãy viết tiếp hoặc xóa dòng đó.',
    'The fact box “{}” has an empty line. Fill it or delete it.',
  ],
  [
    'Hàng {} của bảng ở đoạn {} của chính văn đang trống. Hãy điền hoặc xóa hàng đó.',
    'Row {} of the table in paragraph {} of the body is empty. Fill it or delete it.',
  ],
  [
    'Tít dài {#} chữ, nhiều nhất là {#}. Hãy rút gọn.',
    'The headline has {#} words, at most {#} are allowed. Shorten it.',
  ],
  [
    'Sapo dài {#} chữ, nhiều nhất là {#}. Hãy rút gọn.',
    'The lead has {#} words, at most {#} are allowed. Shorten it.',
  ],
  ['Còn dấu “{}” {*}. Hãy điền cho đủ.', '“{}” was left {*}. Fill in what is missing.'],
  ['ở chỗ “{}”', 'at “{}”'],
  ['trong tít dẫn', 'in the kicker'],
  ['trong tít', 'in the headline'],
  ['trong tít phụ', 'in the subheadline'],
  ['trong sapo', 'in the lead'],
  [
    'Còn {#} chỗ sửa chưa nhận hoặc từ chối. Hãy xử lý hết.',
    'Changes not yet accepted or rejected: {#}. Settle them all.',
  ],
  [
    'Còn {#} chỗ sửa chưa nhận hoặc từ chối. Bản này in như đã nhận hết.',
    'Changes not yet accepted or rejected: {#}. This is printed as if all were accepted.',
  ],
  [
    'Có {} người ký “{}”. Hãy chọn đúng người trong ngăn Tác giả.',
    '{} people sign “{}”. Choose the right one in the panel Bylines.',
  ],
  [
    '“Ảnh: {}” không phải tên tắt của tác giả nào. Hãy xem lại nguồn ảnh hoặc tác giả.',
    '“Ảnh: {}” is the short name of none of the authors. Look at the credit or the bylines again.',
  ],
  ['Ảnh {} chưa có tệp ảnh. Hãy gắn ảnh vào.', 'Photo {} has no picture. Attach one.'],
  [
    'Ảnh {} chưa có mô tả cho người không nhìn thấy ảnh.',
    'Photo {} has no description for those who cannot see it.',
  ],
  ['Ảnh {} chưa có chú thích.', 'Photo {} has no caption.'],
  ['Ảnh {} chưa ghi nguồn ảnh (Ảnh: …).', 'Photo {} has no credit (Ảnh: …).'],
  [
    'Ảnh {} có chú thích dài hơn {#} chữ. Hãy rút gọn.',
    'Photo {} has a caption longer than {#} words. Shorten it.',
  ],
  [
    'Ảnh {} có chú thích chưa nói {*}. Hãy xem có cần ghi thêm.',
    'Photo {} has a caption that does not say {*}. See whether it should.',
  ],
  ['ai, ở đâu, khi nào', 'who, where, when'],
  ['ai, ở đâu', 'who, where'],
  ['ai, khi nào', 'who, when'],
  ['ở đâu, khi nào', 'where, when'],
  ['ai', 'who'],
  ['ở đâu', 'where'],
  ['khi nào', 'when'],
  [
    'Ảnh {} in rộng {#} mm chỉ đạt {#} dpi, cần ít nhất {#}. Hãy in nhỏ hơn hoặc xin ảnh lớn hơn.',
    'Photo {} printed {#} mm wide reaches only {#} dpi, at least {#} are needed. Print it smaller or ask for a larger one.',
  ],
  [
    '“{}” khác một chữ với “{}” trong sổ tên. Hãy xem lại.',
    '“{}” is one letter off from “{}” in the register of names. Look at it again.',
  ],
  [
    'Một tên viết hai cách: “{}” và “{}”. Hãy chọn một cách.',
    'One name is written in two ways: “{}” and “{}”. Choose one.',
  ],
  [
    '{}: chức “{}” theo sổ tên chỉ giữ từ {}. Vào ngày của bài: {}.',
    '{}: by the register the title “{}” is held only from {}. On the day of the article: {}.',
  ],
  [
    '{}: chức “{}” theo sổ tên giữ đến {}. Vào ngày của bài: {}.',
    '{}: by the register the title “{}” was held until {}. On the day of the article: {}.',
  ],
  ['{}: chức “{}” theo sổ tên chỉ giữ từ {}.', '{}: by the register the title “{}” is held only from {}.'],
  ['{}: chức “{}” theo sổ tên giữ đến {}.', '{}: by the register the title “{}” was held until {}.'],
  [
    '“{}” không còn từ sau {}, nay là {}. Nếu nói chuyện trước đó, hãy ghi rõ.',
    '“{}” is no more since {}, it is now {}. If this is about a time before, say so.',
  ],
  [
    '“{}” không còn từ sau {}. Nếu nói chuyện trước đó, hãy ghi rõ.',
    '“{}” is no more since {}. If this is about a time before, say so.',
  ],
  [
    'Theo thứ tự trong sổ tên, {} đứng trước {}. Hãy xem lại thứ tự nêu tên.',
    'In the order of the register, {} comes before {}. Look at the order of the names again.',
  ],
  [
    'Cần ghi lý do để người viết biết phải sửa gì. Hãy ghi lý do.',
    'The writer must know what to change. Give a reason.',
  ],
  [
    'Đây là tư liệu, không đi qua các khâu duyệt. Hãy viết bài mới từ tư liệu này.',
    'This is a reference, which is not approved. Write a new article from it.',
  ],
  [
    'Bài đang có {} bản song song. Hãy chọn một bản để giữ rồi làm lại.',
    'The article has {} revisions side by side. Choose the one to keep, then try again.',
  ],
  [
    'Bài do phiên bản Tòa Soạn mới hơn tạo ra. Hãy cập nhật Tòa Soạn trên máy này.',
    'A newer version of Tòa Soạn made this article. Update Tòa Soạn on this computer.',
  ],
  [
    'Gửi khi còn chỗ sửa thì cần ghi vì sao. Hãy ghi một câu.',
    'To hand in with open changes one must say why. Write one sentence.',
  ],
  [
    'Ký khi còn chỗ sửa thì cần ghi vì sao. Hãy ghi một câu.',
    'To sign with open changes one must say why. Write one sentence.',
  ],
  [
    'Bài đang ở cấp {}. Hãy để người của cấp này hoặc cấp trên làm việc này.',
    'The article is at the level {}. Leave this to somebody of that level or a higher one.',
  ],
  [
    'Bài này đã gửi duyệt rồi. Muốn gửi lại, hãy chờ bài được trả lại.',
    'This article was submitted already. To submit it again, wait until it is returned.',
  ],
  [
    'Bài này chưa được gửi duyệt hoặc đã duyệt xong. Chỉ duyệt được bài đang chờ duyệt.',
    'This article was not submitted, or is approved already. Only what waits can be approved.',
  ],
  [
    'Bài này đang ở chỗ người viết nên không cần trả lại. Chỉ trả lại được bài đã gửi duyệt.',
    'The writer has this article already. Only what was submitted can be returned.',
  ],
  [
    'Bài này chưa được gửi duyệt nên chưa để dành được. Hãy gửi duyệt trước.',
    'This article was not submitted, so it cannot be held. Submit it first.',
  ],
  ['Bài này không nằm trong số bài để dành.', 'This article is not on hold.'],
  [
    'Tư liệu không qua duyệt nên không xuất. Hãy viết bài mới từ tư liệu này rồi xuất bài ấy.',
    'A reference is not approved and does not leave. Write a new article from it and export that.',
  ],
  [
    'Chưa được duyệt. Hãy gửi duyệt và chờ Ban Biên tập duyệt rồi xuất.',
    'Not approved. Submit it, and export it once the editorial board has approved it.',
  ],
  ['Đang chờ duyệt. Hãy đợi duyệt xong rồi xuất.', 'Waiting for approval. Export it once it is approved.'],
  [
    'Đang để dành, chưa duyệt xong. Hãy duyệt rồi xuất.',
    'On hold, and not approved yet. Have it approved, then export it.',
  ],
  [
    'Đã sửa sau khi duyệt. Hãy duyệt lại rồi xuất.',
    'Edited since it was approved. Have it approved again, then export it.',
  ],
  [
    'Đang có {} bản song song. Hãy chọn một bản rồi duyệt lại.',
    'There are {} revisions side by side. Choose one and have it approved again.',
  ],
  [
    'Tệp của ảnh {} không có trên máy này. Hãy gắn lại ảnh rồi xuất.',
    'The file of photo {} is not on this computer. Attach the photo again, then export.',
  ],
  ['Tư liệu {} không xuất được. {*}', 'The reference {} cannot be exported. {*}'],
  ['Bài {} chưa xuất được. {*}', 'The article {} cannot be exported yet. {*}'],
];
