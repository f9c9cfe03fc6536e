import { useT } from '@/components/app/useT';
import type { Found } from './foundIn';
import { Marked } from './Marked';

/** Where else a row has what was looked for, and that it is only spelled nearly so. */
export function FoundHint({ elsewhere, isNear }: Pick<Found, 'elsewhere' | 'isNear'>) {
  const { t } = useT();
  if (!elsewhere) return isNear ? <span className="found-hint cut">{t('pipeline.found.near')}</span> : null;
  const { in: place, text, ranges } = elsewhere;
  const where = typeof place === 'object' ? place.name : t(`pipeline.found.in.${place}`);
  return (
    <span className="found-hint cut" title={text}>
      {t('pipeline.found.where', { where })}
      <bdi dir="auto">
        {place === 'account' && '@'}
        <Marked text={text} ranges={ranges} isNear={isNear} />
      </bdi>
    </span>
  );
}
