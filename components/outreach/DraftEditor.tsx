import { useMemo, useRef, useState } from 'react';
import { errorText } from '@/components/app/errorText';
import { useKeys } from '@/components/app/useKeys';
import { useSettings } from '@/components/app/useSettings';
import { useToast } from '@/components/app/useToast';
import { BlockForm } from '@/components/creators/Blocked';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { RiskLine } from '@/components/disclosure/RiskLine';
import { useMailRisk } from '@/components/disclosure/useMailRisk';
import { Note } from '@/components/ui/Note';
import { type LinkService, servicesOf } from '@/lib/outreach/channels/linkFor';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import { kindOf } from '@/lib/pipeline/stages';
import { ActionBar } from './ActionBar';
import { AskSent } from './AskSent';
import { BackTranslation } from './BackTranslation';
import { Blockers } from './Blockers';
import { CannotSend } from './CannotSend';
import { ChannelTabs } from './ChannelTabs';
import {
  type Blocker,
  blockersOf,
  inChannel,
  isBlank,
  pathsAsked,
  type SideName,
  withValue,
  wordsOf,
} from './draftText';
import { FillIn } from './FillIn';
import { checkFacts } from './factChecks';
import { LockedFacts } from './LockedFacts';
import { SideColumn, type SideHandle } from './SideColumn';
import { SubjectCount } from './SubjectCount';
import { acceptFact, lockWords, restoreFact } from './settleFact';
import { TemplateLine } from './TemplateLine';
import { TranslateActions } from './TranslateActions';
import { TranslationNote } from './TranslationNote';
import { TrustLine } from './TrustLine';
import { useDraft } from './useDraft';
import { usePlanning } from './usePlanning';
import { useReplacing } from './useReplacing';
import { useSending } from './useSending';
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
  const { shows } = useSettings();
  const toasts = useToast();
  const { settings } = useSettings();
  const draft = useDraft(deal.id, around.found, writing.fresh);
  const [isUnsendable, setUnsendable] = useState(false);
  const [isRiskOpen, setRiskOpen] = useState(false);
  const [isBlocking, setBlocking] = useState(false);
  const working = useRef<SideHandle>(null);
  const outgoing = useRef<SideHandle>(null);
  const { text } = draft;
  const template = writing.templateOf(text.templateId);
  const sides: readonly SideName[] = writing.isTwoSided(text) ? ['working', 'outgoing'] : ['outgoing'];
  const reach = writing.available(text.channel);

  const { values, recorded } = useValues(records, writing, text);
  const rendered = useMemo(
    () => renderSide(text.outgoing, values.outgoing),
    [text.outgoing, values.outgoing],
  );
  const words = wordsOf(rendered);
  const risk = useMailRisk(records, around.messages, {
    channel: text.channel,
    words,
    to: reach.ok ? reach.to : null,
  });
  const isTwoSided = sides.length > 1;
  const ours = useMemo(
    () => (isTwoSided ? renderSide(text.working, values.working) : null),
    [isTwoSided, text.working, values.working],
  );
  const planning = usePlanning();
  const sending = useSending(draft, text, rendered, ours, reach, () =>
    planning(records.creator, records.deal.brandId, writing.shortName),
  );
  const names = useMemo(
    () => ({ brand: records.brand, products: around.products }),
    [records.brand, around.products],
  );
  const checked = useMemo(
    () => (sides.length === 2 ? checkFacts(text, values, names) : null),
    [text, values, names, sides.length],
  );
  const differing = (checked?.blocking ?? []).map(({ key }): Blocker => ({ kind: 'factDiffers', key }));
  const blockers = [...blockersOf(text, rendered, settings.textLimits), ...differing];
  const { change, replaced, takeTemplate, takeLanguage, takeTranslation, bringBack } = useReplacing(
    draft,
    template,
    sides,
  );
  const { translating, translate, translateBack, back } = useTranslateDraft(
    text,
    values,
    names,
    takeTranslation,
  );
  const facts = useRef<HTMLDivElement>(null);
  const isAsking = around.found?.state === 'copied' && !draft.saving.isWaiting && !isUnsendable;

  function go(blocker: Blocker) {
    if (blocker.kind === 'factDiffers')
      facts.current?.querySelector<HTMLElement>('.fact-row button')?.focus();
    else if (blocker.kind === 'noSubject') outgoing.current?.focusSubject();
    else if (blocker.kind !== 'missing') outgoing.current?.focusBody();
    else if (!outgoing.current?.jumpTo(blocker.path)) working.current?.jumpTo(blocker.path);
  }

  function send(service: LinkService | null) {
    setUnsendable(false);
    if (blockers[0]) go(blockers[0]);
    else if (risk?.isStopped) setRiskOpen(true);
    else void sending.copy(service);
  }

  async function discard() {
    const uid = await draft.discard();
    toasts.show({ text: t('draft.template.discarded'), ...(uid ? { undo: { uid } } : {}) });
    onDiscarded();
  }

  /** What is selected has to stand on both sides from now on; once more, and it is free. */
  function lock() {
    const words = (outgoing.current?.selection() || working.current?.selection()) ?? '';
    if (words === '' || words.length > 200 || words.includes('\n')) {
      toasts.show({ text: t('draft.facts.selectFirst') });
      return;
    }
    change(lockWords(text, words));
  }

  /** The text stays; copying it again asks again. */
  const keep = () => draft.change({ ...text });
  const first = reach.ok ? (servicesOf(text.channel)[0] ?? null) : null;

  useKeys({
    'mod+Enter': () => send(first),
    'mod+shift+Enter': () => send(text.channel === 'email' && reach.ok ? 'gmail' : first),
    'mod+l': () => (checked ? lock() : false),
    'mod+j': () => (working.current?.hasFocus() ? outgoing : working).current?.focusBody(),
  });

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
        onTemplate={takeTemplate}
        onLanguage={takeLanguage}
        onDiscard={() => void discard()}
      />
      {draft.isReplaced && <Note kind="attention" title={t('draft.conflict')} role="status" />}
      {replaced && (
        <Note
          kind="plain"
          role="status"
          title={t('draft.template.replaced')}
          actions={<Link onPress={bringBack}>{t('creator.undo')}</Link>}
        />
      )}
      {draft.saving.failed && (
        <Note
          kind="stop"
          role="alert"
          title={errorText(t, draft.saving.failed)}
          actions={<Link onPress={() => void draft.saving.flush()}>{t('draft.retry')}</Link>}
        >
          {t('draft.notSavedWhy')}
        </Note>
      )}
      {shows('senderTrust') && <TrustLine sender={records.brand.sender} />}
      {!isBlank(text) && <Blockers blockers={blockers} onGo={go} />}
      {checked && <TranslationNote translating={translating} />}
      <div className="twin" id="draft-text" role="tabpanel" aria-label={t(`draft.channels.${text.channel}`)}>
        {sides.map((side) => (
          <SideColumn
            key={side}
            ref={side === 'working' ? working : outgoing}
            side={side}
            text={text}
            values={values[side]}
            isAlone={sides.length === 1}
            isMachine={side === 'outgoing' && text.checks.machine !== null}
            marks={checked ? (part) => checked.marks(side, part) : undefined}
            actions={
              side === 'outgoing' &&
              checked && (
                <TranslateActions
                  text={text}
                  isRunning={translating.state.kind === 'running'}
                  onTranslate={translate}
                  onTranslateBack={translateBack}
                />
              )
            }
            below={
              side === 'outgoing' &&
              back && <BackTranslation side={back.side} isOld={back.isOld} onClose={back.close} />
            }
            note={
              side === 'outgoing' && (
                <SubjectCount channel={text.channel} words={words} language={text.outgoing.language} />
              )
            }
            onChange={change}
            onLeave={() => side === 'working' && (outgoing.current?.jumpToFirst() ?? false)}
          />
        ))}
      </div>
      {checked && (
        <div ref={facts}>
          <LockedFacts
            checked={checked}
            isMachine={text.checks.machine !== null}
            locked={text.checks.locked}
            language={text.outgoing.language}
            onRestore={(difference) => change(restoreFact(text, values, checked.sides.outgoing, difference))}
            onAccept={(key, isAccepted) => change(acceptFact(text, key, isAccepted))}
            onLock={lock}
            onUnlock={(locked) => change(lockWords(text, locked))}
          />
        </div>
      )}
      <FillIn
        paths={pathsAsked(text, sides)}
        text={text}
        values={values}
        recorded={recorded}
        sides={sides}
        productNames={around.products.map(({ name }) => name)}
        onChange={(path, side, value) => change(withValue(text, path, side, value))}
      />
      <div className="foot">
        {isUnsendable && (
          <CannotSend
            channels={writing.usable.filter(
              (channel) => channel !== text.channel && writing.available(channel).ok,
            )}
            onUse={(channel) => {
              setUnsendable(false);
              change(inChannel(text, channel, template));
            }}
            onStop={() => setBlocking(true)}
          />
        )}
        {isBlocking && <BlockForm deal={deal} onDone={() => setBlocking(false)} />}
        {sending.hasCopyFailed && <Note kind="attention" role="status" title={t('draft.copyFailed')} />}
        {sending.error && <Note kind="stop" role="status" title={errorText(t, sending.error)} />}
        {risk && !isAsking && <RiskLine deal={deal} state={risk} isOpen={isRiskOpen} onOpen={setRiskOpen} />}
        {isAsking ? (
          <AskSent
            copiedAs={sending.copiedAs}
            onSent={async () => (await sending.confirm()) && onSent()}
            onNotYet={keep}
            onCannot={() => {
              setUnsendable(true);
              keep();
            }}
          />
        ) : (
          <ActionBar
            channel={text.channel}
            reach={reach}
            count={blockers.length + (risk?.isStopped ? 1 : 0)}
            onSend={send}
          />
        )}
      </div>
    </>
  );
}

function Link({ onPress, children }: { onPress: () => void; children: string }) {
  return (
    <button type="button" className="link" onClick={onPress}>
      {children}
    </button>
  );
}
