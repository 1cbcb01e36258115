const mostCrashes = 3;
const withinMs = 60_000;

/** What a person reads when the window is not opened again. */
export const hopelessSentence =
  'Cửa sổ hỏng ba lần liền trong một phút. Bài đã lưu vẫn còn nguyên; hãy khởi động lại máy rồi mở lại Tòa Soạn.';

/** Counts the crashes of a window. Each call is one; it answers whether opening it once more would be in vain. */
export function crashCounter(nowMs: () => number = Date.now): () => boolean {
  const crashes: number[] = [];
  return () => {
    const now = nowMs();
    crashes.push(now);
    const [first] = crashes.slice(-mostCrashes);
    return crashes.length >= mostCrashes && now - first! < withinMs;
  };
}
