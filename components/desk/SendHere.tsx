import { type ReactNode, useMemo } from 'react';
import { errorText } from '@/components/app/errorText';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useSettings } from '@/components/app/useSettings';
import type { DealRecords } from '@/components/creators/useDealRecords';
import { useMailRisk } from '@/components/disclosure/useMailRisk';
import { useDraft } from '@/components/outreach/useDraft';
import { usePlanning } from '@/components/outreach/usePlanning';
import { useSending } from '@/components/outreach/useSending';
import { useValues } from '@/components/outreach/useValues';
import { type Around, useWriting } from '@/components/outreach/useWriting';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import { servicesOf } from '@/lib/outreach/channels/linkFor';
import { blockersOf, wordsOf } from '@/lib/outreach/drafts/draftText';
import { renderSide } from '@/lib/outreach/drafts/renderSide';
import type { Primary } from './StepActions';
import { useDeskWords } from './useDeskWords';

type Props = {
  records: DealRecords;
  around: Around;
  primary: Primary;
  others: ReactNode;
};

/** One at a time: the finished text is copied and its place opened, one question is asked, and the next row's turn comes. */
export function SendHere({ records, around, primary, others }: Props) {
  const { deal, creator } = records;
  const { t } = useDeskWords();
  const { settings } = useSettings();
  const { go } = usePlace();
  const writing = useWriting(records, around);
  const draft = useDraft(deal.id, around.found, writing.fresh);
  const { text } = draft;
  const { values } = useValues(writing.sources, text);
  const rendered = useMemo(
    () => renderSide(text.outgoing, values.outgoing),
    [text.outgoing, values.outgoing],
  );
  const planning = usePlanning();
  const reach = writing.available(text.channel);
  const risk = useMailRisk(records, around.messages, {
    channel: text.channel,
    words: wordsOf(rendered),
    to: reach.ok ? reach.to : null,
  });
  const missing = blockersOf(text, rendered, settings.textLimits).length + (risk?.isStopped ? 1 : 0);
  const isTwoSided = writing.isTwoSided(text);
  const ours = useMemo(
    () => (isTwoSided ? renderSide(text.working, values.working) : null),
    [isTwoSided, text.working, values.working],
  );
  const sending = useSending(draft, text, rendered, ours, reach, () =>
    planning(creator, deal.brandId, writing.shortName),
  );
  const isAsking = around.found?.state === 'copied' && !draft.saving.isWaiting;
  const write = () => go(places.draft(deal.id));
  const copy = () => void sending.copy(reach.ok ? (servicesOf(text.channel)[0] ?? null) : null);

  const press = isAsking ? () => void sending.confirm() : missing > 0 ? write : copy;
  primary.current = press;
  if (isAsking)
    return (
      <>
        <p role="status">{t(`draft.asked.${sending.copiedAs}`)}</p>
        <p className="b">{t('desk.question')}</p>
        <div className="row">
          <Button kind="primary" onClick={press}>
            {t('desk.sentNext')} <Kbd>↵</Kbd>
          </Button>
          <Button size="s" onClick={() => draft.change({ ...text })}>
            {t('desk.notYet')}
          </Button>
        </div>
      </>
    );
  return (
    <>
      {missing > 0 && <p className="meta">{t('desk.missing', { count: missing })}</p>}
      {sending.hasCopyFailed && (
        <p className="warn" role="status">
          {t('draft.copyFailed')}
        </p>
      )}
      {sending.error && (
        <p className="stop" role="status">
          {errorText(t, sending.error)}
        </p>
      )}
      <div className="row">
        <Button kind="primary" onClick={press}>
          {t(missing > 0 ? 'desk.write' : 'desk.copyAndOpen')} <Kbd>↵</Kbd>
        </Button>
        {others}
      </div>
    </>
  );
}
