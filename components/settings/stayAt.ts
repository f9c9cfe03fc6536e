/** So long, in ms, parts above may still come from the database and push the one that was gone to. */
const comingFor = 2000;
const takeOver = ['wheel', 'pointerdown', 'keydown', 'touchstart'] as const;

/** Brings a part into sight and the focus to it, and keeps it there while those above it are still filled; a hand ends that. Returns the end of it. */
export function stayAt(id: string): () => void {
  const there = document.getElementById(id);
  if (!there) return () => undefined;
  const observer = new ResizeObserver(() => there.scrollIntoView());
  const timer = setTimeout(end, comingFor);
  function end(): void {
    observer.disconnect();
    clearTimeout(timer);
    for (const event of takeOver) removeEventListener(event, end);
  }

  there.focus({ preventScroll: true });
  there.scrollIntoView();
  if (there.parentElement) observer.observe(there.parentElement);
  for (const event of takeOver) addEventListener(event, end, { passive: true });
  return end;
}
