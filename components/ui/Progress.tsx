type Props = {
  label: string;
  done: number;
  total: number /** `12,480 / 20,000`: the count is always said. */;
  count: string;
};

/** How far a job is, with its count. */
export function Progress({ label, done, total, count }: Props) {
  return (
    <div>
      <div className="row">
        <b>{label}</b>
        <span className="grow" />
        <span>{count}</span>
      </div>
      <div
        className="mini acc wide"
        role="progressbar"
        aria-label={label}
        aria-valuemin={0}
        aria-valuemax={total}
        aria-valuenow={done}
        aria-valuetext={count}
      >
        <i style={{ width: `${total === 0 ? 100 : (100 * done) / total}%` }} />
      </div>
    </div>
  );
}
