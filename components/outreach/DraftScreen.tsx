import { ChevronLeft, Lock, PenLine, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useSettings } from '@/components/app/useSettings';
import { BlockedNote } from '@/components/creators/Blocked';
import { Loading, NotHere } from '@/components/creators/NotHere';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { type DealRecords, useDealRecords } from '@/components/creators/useDealRecords';
import { useWords } from '@/components/creators/useWords';
import { BrandFieldsContext, noFields } from '@/components/fields/brandFields';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { Name } from '@/components/ui/Name';
import { StageMark } from '@/components/ui/StageMark';
import { DraftEditor } from './DraftEditor';
import { FollowUpNote } from './FollowUpNote';
import { SequenceLine } from './SequenceLine';
import { Thread } from './Thread';
import { type Around, useAround, useWriting } from './useWriting';
import { WindowLine } from './WindowLine';
import '@/components/creators/creators.css';
import './outreach.css';

type Props = { dealId: string; isBesideCreator?: boolean };

/** Writing to one person: when it is a good moment, the text in both languages, and what became of it. */
export function DraftScreen({ dealId, isBesideCreator = false }: Props) {
  const records = useDealRecords(dealId);
  if (records === undefined) return isBesideCreator ? null : <Loading />;
  if (records === null) return isBesideCreator ? null : <NotHere />;
  return <WithAround key={dealId} records={records} isBesideCreator={isBesideCreator} />;
}

function WithAround({ records, isBesideCreator }: Omit<DraftProps, 'around'>) {
  const around = useAround(records.deal.id, records.deal.brandId);
  if (around)
    return (
      <BrandFieldsContext value={records.brand.fields ?? noFields}>
        <Draft records={records} around={around} isBesideCreator={isBesideCreator} />
      </BrandFieldsContext>
    );
  return isBesideCreator ? null : <Loading />;
}

type DraftProps = { records: DealRecords; around: Around; isBesideCreator: boolean };

function Draft({ records, around, isBesideCreator }: DraftProps) {
  const { deal, creator, profiles } = records;
  const { t } = useWords();
  const { shows } = useSettings();
  const { go } = usePlace();
  const writing = useWriting(records, around);
  const isTheirs = around.messages.at(-1)?.direction === 'in';
  const [isWriting, setWriting] = useState(around.messages.length === 0 || isTheirs);
  const [round, setRound] = useState(0);
  const lastId = around.messages.at(-1)?.id;
  const isBegun = around.found !== null;
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new message makes an unbegun text begin anew
  useEffect(() => {
    if (!isBegun) setRound((before) => before + 1);
  }, [lastId]);
  const Screen = isBesideCreator ? 'section' : 'main';
  const close = () => go(places.deal(deal.id));
  const followUp = around.tasks.find(({ kind, doneAt }) => kind === 'followUp' && doneAt === null);
  const sent = around.messages.filter(({ direction }) => direction === 'out');
  const isOpen = (isWriting || around.found !== null) && !deal.block;
  const channel = around.found?.channel ?? around.messages.at(-1)?.channel ?? 'email';

  function afterSent() {
    setWriting(false);
    setRound((before) => before + 1);
  }

  return (
    <Screen className="screen" aria-label={t('draft.page', { name: writing.name })}>
      <DraftHead records={records} name={writing.name} isBesideCreator={isBesideCreator} onClose={close} />
      <div className="body person draft">
        {shows('sendWindows') && (
          <WindowLine
            creator={creator}
            profiles={profiles}
            shortName={writing.shortName}
            deal={deal}
            channel={channel}
            messages={around.messages}
            tasks={around.tasks}
          />
        )}
        {deal.block && <BlockedNote deal={deal} block={deal.block} />}
        <Thread
          records={records}
          messages={around.messages}
          name={writing.shortName}
          isShort={isOpen}
          isReadOnly={!shows('thread')}
          hasKeys
          onAnswer={isOpen ? null : () => setWriting(true)}
        />
        {followUp && !isOpen && <FollowUpNote deal={deal} task={followUp} creator={creator} />}
        {!followUp && !isOpen && shows('reminders') && sent.length > 0 && (
          <SequenceLine records={records} sent={sent} channel={channel} shortName={writing.shortName} />
        )}
        {isOpen && (
          <DraftEditor
            key={round}
            records={records}
            around={around}
            writing={writing}
            onSent={afterSent}
            onDiscarded={() => {
              setRound(round + 1);
              setWriting(around.messages.length === 0);
            }}
          />
        )}
      </div>
      {!isOpen && (
        <div className="bar">
          {deal.block ? (
            <Off reason={t(`creator.blocked.reasons.${deal.block.reason}`)} />
          ) : (
            <Button kind="primary" className="grow" onClick={() => setWriting(true)}>
              <PenLine className="i" aria-hidden="true" />
              {t(isTheirs ? 'thread.answer' : 'draft.newText')}
            </Button>
          )}
        </div>
      )}
    </Screen>
  );
}

function Off({ reason }: { reason: string }) {
  const { t } = useWords();
  return (
    <button type="button" className="btn primary grow" aria-disabled="true">
      <Lock className="i" aria-hidden="true" />
      {t('draft.writingOff', { reason })}
    </button>
  );
}

type HeadProps = { records: DealRecords; name: string; isBesideCreator: boolean; onClose: () => void };

function DraftHead({ records: { deal, brand }, name, isBesideCreator, onClose }: HeadProps) {
  const { t } = useWords();
  const stage = brand.stages.find(({ id }) => id === deal.stage);
  return (
    <header className="head">
      {!isBesideCreator && (
        <IconButton className="back" label={t('draft.back')} onClick={onClose}>
          <ChevronLeft className="i" aria-hidden="true" />
        </IconButton>
      )}
      {isBesideCreator ? (
        <h2 className="grow cut">{t('draft.title')}</h2>
      ) : (
        <h1 className="grow cut head-name">
          <Name>{name}</Name>
        </h1>
      )}
      {stage && !isBesideCreator && (
        <span className="dim nw">
          <StageMark look={stageLook(stage.kind, deal.block?.reason === 'optedOut')}>
            {stageName(brand.stages, stage.id, t)}
          </StageMark>
        </span>
      )}
      {isBesideCreator && (
        <IconButton label={t('draft.close')} onClick={onClose}>
          <X className="i" aria-hidden="true" />
        </IconButton>
      )}
    </header>
  );
}
