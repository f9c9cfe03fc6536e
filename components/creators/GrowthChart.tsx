import { Line, LineChart, ReferenceDot, ResponsiveContainer, XAxis, YAxis } from 'recharts';
import type { GrowthPoint } from './growth';

/** One line over time, its last point marked. No axes: the two ends are said in words beside it. */
// biome-ignore lint/style/noDefaultExport: a lazy chunk is its module's default export
export default function GrowthChart({ points }: { points: readonly GrowthPoint[] }) {
  const data = points.map(({ at, value }) => ({ at: Date.parse(at), value }));
  const last = data.at(-1);
  return (
    <ResponsiveContainer width="100%" height={40}>
      <LineChart data={data} margin={{ top: 4, right: 4, bottom: 4, left: 2 }} accessibilityLayer={false}>
        <XAxis dataKey="at" type="number" domain={['dataMin', 'dataMax']} hide />
        <YAxis domain={['dataMin', 'dataMax']} hide />
        <Line
          dataKey="value"
          type="linear"
          stroke="var(--c-data-1)"
          strokeWidth={1.5}
          dot={false}
          activeDot={false}
          isAnimationActive={false}
        />
        {last && <ReferenceDot x={last.at} y={last.value} r={2.5} fill="var(--c-data-1)" stroke="none" />}
      </LineChart>
    </ResponsiveContainer>
  );
}
