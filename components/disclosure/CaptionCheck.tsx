import { useMemo, useRef, useState } from 'react';
import { Choice } from '@/components/ui/Choice';
import { Note } from '@/components/ui/Note';
import { Section } from '@/components/ui/Section';
import { Select } from '@/components/ui/Select';
import { TextArea } from '@/components/ui/TextArea';
import { checkCaption } from '@/lib/disclosure/checkCaption';
import type { Range } from '@/lib/disclosure/foldedText';
import type { Deliverable } from '@/lib/model/deliverable';
import { type Platform, platformSchema } from '@/lib/model/profile';

import type { About, CaptionStart } from './captionStart';
import { KeepResult } from './KeepResult';
import { LabelToCopy } from './LabelToCopy';
import { MarkedCaption } from './MarkedCaption';
import { MarketCard } from './MarketCard';
import { MarketChoice } from './MarketChoice';
import { MarketVerdictNote } from './MarketVerdictNote';
import { useLawWords } from './useLawWords';

const ties = ['paid', 'gift', 'affiliate'] as const;

/** The caption, for whom it is, and what each market's rule says of it while one types. */
export function CaptionCheck({ about, start }: { about: About | null; start: CaptionStart }) {
  const { t, marketName, list } = useLawWords();
  const [caption, setCaption] = useState(start.caption);
  const [{ platform, markets, ties: chosen }, setAbout] = useState<Omit<CaptionStart, 'caption'>>(start);
  const field = useRef<HTMLTextAreaElement>(null);
  const hint = useCaptionHint(about?.content ?? null);
  const permitNumber = about?.records.creator.permitNumber ?? null;
  const check = useMemo(
    () => checkCaption({ caption, markets, platform, ties: chosen, permitNumber }),
    [caption, markets, platform, chosen, permitNumber],
  );
  const change = (next: Partial<Omit<CaptionStart, 'caption'>>) =>
    setAbout({ platform, markets, ties: chosen, ...next });
  const isEmpty = caption.trim() === '';

  function select({ start: from, end }: Range) {
    field.current?.focus();
    field.current?.setSelectionRange(from, end);
  }

  return (
    <div className="check-sides">
      <section className="sec form">
        <TextArea
          ref={field}
          label={t('disclosure.check.caption')}
          hint={hint}
          value={caption}
          rows={5}
          maxLength={5000}
          dir="auto"
          autoFocus
          onChange={(event) => setCaption(event.currentTarget.value)}
        />
        <Select
          label={t('disclosure.check.platform')}
          value={platform}
          onChange={(next) => change({ platform: next as Platform })}
        >
          {platformSchema.options.map((one) => (
            <option key={one} value={one}>
              {t(`creator.platforms.${one}`)}
            </option>
          ))}
        </Select>
        <MarketChoice markets={markets} onChange={(next) => change({ markets: next })} />
        <fieldset className="ties">
          <legend className="lab">{t('disclosure.check.ties')}</legend>
          {ties.map((tie) => (
            <Choice
              key={tie}
              type="checkbox"
              checked={chosen.includes(tie)}
              onChange={(isOn) =>
                change({ ties: ties.filter((one) => (one === tie ? isOn : chosen.includes(one))) })
              }
              label={t(`disclosure.check.tie.${tie}`)}
            />
          ))}
          {chosen.length === 0 && <p className="meta">{t('disclosure.check.tiesUnknown')}</p>}
        </fieldset>
      </section>
      <div>
        <section aria-label={t('disclosure.check.result')}>
          {markets.length === 0 && <Note kind="attention" title={t('disclosure.check.noMarket')} />}
          {check.unknown.length > 0 && (
            <Note
              kind="plain"
              title={t('disclosure.check.unknown', { list: list(check.unknown.map(marketName)) })}
            />
          )}
          {isEmpty && markets.length > 0 && <p className="gutter dim over">{t('disclosure.check.empty')}</p>}
          {!isEmpty &&
            check.markets.map((verdict) => (
              <MarketVerdictNote
                key={verdict.market}
                verdict={verdict}
                platform={platform}
                deal={about?.content ? null : (about?.records.deal ?? null)}
                onGo={select}
              />
            ))}
          {!isEmpty && check.markets.length > 0 && (
            <MarkedCaption caption={caption} check={check} platform={platform} />
          )}
          {!isEmpty && about?.content && check.markets[0] && (
            <KeepResult content={about.content} caption={caption} strictest={check.markets[0]} />
          )}
        </section>
        {check.markets.map(({ market }) => (
          <Section key={market} title={t('disclosure.card.title', { market: marketName(market) })}>
            <LabelToCopy market={market} platform={platform} />
            <MarketCard market={market} />
          </Section>
        ))}
      </div>
    </div>
  );
}

/** Whence the words in the field are. */
function useCaptionHint(content: Deliverable | null): string {
  const { t, day } = useLawWords();
  const { caption, postUrl } = content ?? {};
  if (!postUrl) return t('disclosure.check.hint');
  if (!caption) return t('disclosure.check.notSeen');
  const key = caption.source === 'person' ? 'typed' : caption.text === '' ? 'seenEmpty' : 'seenOnPage';
  return t(`disclosure.check.${key}`, { day: day(caption.at) });
}
