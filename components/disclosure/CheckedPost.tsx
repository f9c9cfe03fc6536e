import { ExternalLink } from 'lucide-react';
import type { Deliverable } from '@/lib/model/deliverable';
import { useLawWords } from './useLawWords';

/** The post whose caption is checked: which content it is, since when it is out, and what was found last. */
export function CheckedPost({ content }: { content: Deliverable }) {
  const { t, day, marketName } = useLawWords();
  const { format, about, postedAt, postUrl, zone, disclosure } = content;
  const parts = [
    postedAt ? t('content.postedOnDay', { day: day(postedAt, zone ?? undefined) }) : t('content.states.open'),
    disclosure &&
      t(disclosure.check ? 'content.checkedFor' : 'content.checkedOn', {
        verdict: t(`content.verdicts.${disclosure.verdict}`),
        day: day(disclosure.at),
        market: disclosure.check ? marketName(disclosure.check.market) : '',
      }),
  ].filter((part): part is string => Boolean(part));
  return (
    <section className="sec checked-post" aria-label={t('disclosure.check.post')}>
      <div className="row">
        <b className="nw">{t(`content.formats.${format}`)}</b>
        <span className="cut" dir="auto">
          {about}
        </span>
        <span className="grow" />
        {postUrl && (
          <a className="link nw" href={postUrl} target="_blank" rel="noreferrer">
            {t('content.openPost')} <ExternalLink className="i s" aria-hidden="true" />
          </a>
        )}
      </div>
      <p className="meta">{parts.join(' \u00b7 ')}</p>
    </section>
  );
}
