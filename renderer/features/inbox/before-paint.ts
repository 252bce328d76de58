/** Does something in the next frame, before it is drawn and after all that led to it; returns the way to leave it. */
export function beforePaint(work: () => void): () => void {
  const frame = requestAnimationFrame(work)
  return () => cancelAnimationFrame(frame)
}
