import { countText } from '@/lib/i18n/numbers';
import type { GrowthPoint } from './growth';
import { useWords } from './useWords';

type Props = { points: readonly GrowthPoint[]; name: string };

/** The records behind the line, newest first: for the keyboard, for a screen reader, and for whoever wants the figures. */
export function GrowthTable({ points, name }: Props) {
  const { t, language, moment } = useWords();
  return (
    <details className="records">
      <summary className="meta">{t('creator.growth.records', { count: points.length })}</summary>
      <table>
        <caption className="vh">{name}</caption>
        <thead>
          <tr>
            <th scope="col">{t('creator.growth.seenAt')}</th>
            <th scope="col" className="r">
              {name}
            </th>
          </tr>
        </thead>
        <tbody>
          {[...points].reverse().map((point) => (
            <tr key={point.at}>
              <th scope="row">{moment(point.at)}</th>
              <td className="r">
                <span className={point.exact ? undefined : 'approx'}>{countText(point, language)}</span>
                {point.n && <span className="meta"> {t('creator.growth.n', { n: point.n })}</span>}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
