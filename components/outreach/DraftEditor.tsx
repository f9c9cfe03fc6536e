import { useMemo } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useSettings } from '@/components/app/useSettings';
import { useToast } from '@/components/app/useToast';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { useMailRisk } from '@/components/disclosure/useMailRisk';
import {
  blockersOf,
  inChannel,
  isBlank,
  pathsAsked,
  type SideName,
  withValue,
  wordsOf,
} from '@/lib/outreach/drafts/draftText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { kindOf } from '@/lib/pipeline/stages';
import { Blockers } from './Blockers';
import { ChannelTabs } from './ChannelTabs';
import { DraftFacts } from './DraftFacts';
import { DraftFoot } from './DraftFoot';
import { DraftNotes } from './DraftNotes';
import { DraftSides } from './DraftSides';
import { FillIn } from './FillIn';
import { TemplateLine } from './TemplateLine';
import { TrustLine } from './TrustLine';
import { useDraft } from './useDraft';
import { useFactCheck } from './useFactCheck';
import { usePlanning } from './usePlanning';
import { useReplacing } from './useReplacing';
import { useSending } from './useSending';
import { useSides } from './useSides';
import { useTranslateDraft } from './useTranslateDraft';
import { useValues } from './useValues';
import type { Around, Writing } from './useWriting';

type Props = {
  records: DealRecords;
  around: Around;
  writing: Writing;
  onSent: () => void;
  onDiscarded: () => void;
};

/** The text being written: channels, template, both languages, what is missing, and the way to send it by hand. */
export function DraftEditor({ records, around, writing, onSent, onDiscarded }: Props) {
  const { deal } = records;
  const { t } = useWords();
  const { shows, settings } = useSettings();
  const toasts = useToast();
  const draft = useDraft(deal.id, around.found, writing.fresh);
  const { text } = draft;
  const template = writing.templateOf(text.templateId);
  const isTwoSided = writing.isTwoSided(text);
  const shown: readonly SideName[] = isTwoSided ? ['working', 'outgoing'] : ['outgoing'];
  const reach = writing.available(text.channel);
  const sides = useSides();

  const { values, recorded } = useValues(writing.sources, text);
  const rendered = useMemo(
    () => renderSide(text.outgoing, values.outgoing),
    [text.outgoing, values.outgoing],
  );
  const ours = useMemo(
    () => (isTwoSided ? renderSide(text.working, values.working) : null),
    [isTwoSided, text.working, values.working],
  );
  const words = wordsOf(rendered);
  const mail = { channel: text.channel, words, to: reach.ok ? reach.to : null };
  const risk = useMailRisk(records, around.messages, mail);
  const { names, checked, differing } = useFactCheck(text, values, { records, around, isTwoSided });
  const blockers = [...blockersOf(text, rendered, settings.textLimits), ...differing];
  const replacing = useReplacing(draft, template, shown);
  const { change } = replacing;
  const translation = useTranslateDraft(text, values, names, replacing.takeTranslation);
  const planning = usePlanning();
  const sending = useSending(draft, text, rendered, ours, reach, () =>
    planning(records.creator, deal.brandId, writing.shortName),
  );

  async function discard() {
    const uid = await draft.discard();
    toasts.show({ text: t('draft.template.discarded'), ...(uid ? { undo: { uid } } : {}) });
    onDiscarded();
  }

  useKeys({ 'mod+j': sides.swap });

  return (
    <>
      <ChannelTabs
        channels={writing.usable}
        selected={text.channel}
        available={writing.available}
        words={words}
        language={text.outgoing.language}
        onSelect={(channel) => change(inChannel(text, channel, template))}
      />
      <TemplateLine
        stage={kindOf(records.brand.stages, deal.stage) ?? 'sourced'}
        template={template}
        own={around.own}
        language={text.outgoing.language}
        saving={draft.saving}
        storedAt={around.found?.updatedAt ?? null}
        onTemplate={replacing.takeTemplate}
        onLanguage={replacing.takeLanguage}
        onDiscard={() => void discard()}
      />
      <DraftNotes draft={draft} hasReplaced={replacing.replaced !== null} onBringBack={replacing.bringBack} />
      {shows('senderTrust') && <TrustLine sender={records.brand.sender} />}
      {!isBlank(text) && <Blockers blockers={blockers} onGo={sides.go} />}
      <DraftSides
        shown={shown}
        text={text}
        values={values}
        words={words}
        checked={checked}
        translation={translation}
        sides={sides}
        label={t(`draft.channels.${text.channel}`)}
        onChange={change}
      />
      {checked && (
        <DraftFacts text={text} values={values} checked={checked} sides={sides} onChange={change} />
      )}
      <FillIn
        paths={pathsAsked(text, shown)}
        text={text}
        values={values}
        recorded={recorded}
        sides={shown}
        productNames={around.products.map(({ name }) => name)}
        onChange={(path, side, value) => change(withValue(text, path, side, value))}
      />
      <DraftFoot
        deal={deal}
        channel={text.channel}
        writing={writing}
        sending={sending}
        risk={risk}
        blockers={blockers}
        isCopied={around.found?.state === 'copied' && !draft.saving.isWaiting}
        onGo={sides.go}
        onChannel={(channel) => change(inChannel(text, channel, template))}
        onKeep={() => draft.change({ ...text })}
        onSent={onSent}
      />
    </>
  );
}
