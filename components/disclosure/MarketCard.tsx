import type { ReactNode } from 'react';
import { toolName } from '@/lib/disclosure/platformTools';
import { ruleOf } from '@/lib/disclosure/ruleSource';
import { marketOf } from '@/lib/markets';
import { RuleSourceLine } from './RuleSourceLine';
import { useLawWords } from './useLawWords';

/** What a market's rule says of marking adverts: words that are recommended, accepted, not enough; where they stand; who answers for it. */
export function MarketCard({ market: code }: { market: string }) {
  const { t, list } = useLawWords();
  const market = marketOf(code);
  if (!market) return null;
  const { labels, insufficient, placement, notEnoughAt, liable } = market.disclosure;
  const special = labels.filter(({ use }) => use !== 'recommended' && use !== 'accepted');

  return (
    <>
      <dl className="law-card">
        <Line label={t('disclosure.card.recommended')}>
          <Words words={labels.filter(({ use }) => use === 'recommended')} />
        </Line>
        <Line label={t('disclosure.card.accepted')}>
          <Words words={labels.filter(({ use }) => use === 'accepted')} />
        </Line>
        {special.length > 0 && (
          <Line label={t('disclosure.card.special')}>
            {special.map(({ text, language, use }) => (
              <span key={text} className="word">
                <bdi lang={language}>{text}</bdi>{' '}
                <span className="meta">{t(`disclosure.card.use.${use as 'gift'}`)}</span>
              </span>
            ))}
          </Line>
        )}
        <Line label={t('disclosure.card.insufficient')}>
          <Words words={insufficient.map((text) => ({ text, language: '' }))} />
        </Line>
        <Line label={t('disclosure.card.placement')}>
          {list(placement.map((one) => t(`disclosure.card.places.${one}`)))}
        </Line>
        {notEnoughAt.length > 0 && (
          <Line label={t('disclosure.card.notEnough')}>
            {list(notEnoughAt.map((one) => t(`disclosure.card.notEnoughAt.${one}`)))}
          </Line>
        )}
        <Line label={t('disclosure.card.tools')}>
          <bdi>{toolName(code)}</bdi>
        </Line>
        <Line label={t('disclosure.card.liable')}>{t(`disclosure.card.liableIs.${liable}`)}</Line>
      </dl>
      <RuleSourceLine rule={ruleOf(market)} />
    </>
  );
}

function Line({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function Words({ words }: { words: readonly { text: string; language: string }[] }) {
  const { t } = useLawWords();
  if (words.length === 0) return <span className="dim">{t('disclosure.card.none')}</span>;
  return words.map(({ text, language }) => (
    <span key={text} className="word">
      <bdi lang={language || undefined}>{text}</bdi>
    </span>
  ));
}
