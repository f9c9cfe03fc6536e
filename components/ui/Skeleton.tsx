/** Rows that are still being read: their places, no flicker. */
export function Skeleton({ rows = 3 }: { rows?: number }) {
  return (
    <div aria-hidden="true">
      {Array.from({ length: rows }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: bones have no identity
        <div className="li" key={index}>
          <span className="face" style={{ background: 'var(--c-line)' }} />
          <span>
            <span className="bone strong" style={{ width: 96 + ((index * 37) % 60) }} />
            <span className="bone" style={{ width: 130 + ((index * 53) % 70), marginTop: 9 }} />
          </span>
        </div>
      ))}
    </div>
  );
}
