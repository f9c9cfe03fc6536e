import { Lock, Mail } from 'lucide-react';
import { useRef, useState } from 'react';
import { places } from '@/components/app/places';
import { useKeys } from '@/components/app/useKeys';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import { useSettings } from '@/components/app/useSettings';
import { DisclosureSection } from '@/components/disclosure/DisclosureSection';
import { Thread } from '@/components/outreach/Thread';
import { SamplesAndContent } from '@/components/samples/SamplesAndContent';
import { Button } from '@/components/ui/Button';
import { Kbd } from '@/components/ui/Kbd';
import type { MenuItem } from '@/components/ui/Menu';
import { moveDeal, removeDeal } from '@/lib/commands';
import { mainProfile } from '@/lib/identity/mainProfile';
import type { BrandStage } from '@/lib/model/brand';
import type { Profile } from '@/lib/model/profile';
import { stagesInUse } from '@/lib/pipeline/ownStages';
import { kindOf, refusalToMove } from '@/lib/pipeline/stages';
import { ActivityLog } from './ActivityLog';
import { Bio } from './Bio';
import { BlockedNote, BlockForm } from './Blocked';
import { Contacts } from './Contacts';
import { CreatorHead } from './CreatorHead';
import { displayName } from './displayName';
import { EraseForm } from './EraseForm';
import { Growth } from './Growth';
import { Identity } from './Identity';
import { MergedFrom } from './MergedFrom';
import { NextStep } from './NextStep';
import { NoteEditor } from './NoteEditor';
import { Loading, NotHere } from './NotHere';
import { Numbers } from './Numbers';
import { OnLists } from './OnLists';
import { OwnFields } from './OwnFields';
import { Quotes } from './Quotes';
import { Refusal } from './Refusal';
import { SamePerson } from './SamePerson';
import { StageButton } from './StageButton';
import { StageNeed } from './StageNeed';
import { Tags } from './Tags';
import { TheirTime } from './TheirTime';
import { useAct } from './useAct';
import { type DealRecords, useDealRecords } from './useDealRecords';
import { useWords } from './useWords';
import './creators.css';

type Props = { dealId: string; isBesideList?: boolean; isDraftOpen?: boolean };

/** Everything known of one person, each fact with its proof, and what to do next. */
export function CreatorScreen({ dealId, isBesideList = false, isDraftOpen = false }: Props) {
  const records = useDealRecords(dealId);
  if (records === undefined) return <Loading />;
  if (records === null) return <NotHere />;
  return <Creator key={dealId} records={records} isBesideList={isBesideList} isDraftOpen={isDraftOpen} />;
}

type CreatorProps = { records: DealRecords; isBesideList: boolean; isDraftOpen: boolean };

function Creator({ records, isBesideList, isDraftOpen }: CreatorProps) {
  const { deal, creator, profiles, brand } = records;
  const { t } = useWords();
  const { shows } = useSettings();
  const { act, error } = useAct();
  const { go } = usePlace();
  const [isStageOpen, setStageOpen] = useState(false);
  const [needs, setNeeds] = useState<BrandStage | null>(null);
  const [asking, setAsking] = useState<'block' | 'erase' | null>(null);
  const body = useRef<HTMLDivElement>(null);
  const profile = mainProfile(profiles);
  const name = displayName(creator, profiles);
  const off = deal.block
    ? t('creator.blocked.writingOff', { reason: t(`creator.blocked.reasons.${deal.block.reason}`) })
    : null;

  const write = () => !deal.block && go(places.draft(deal.id));
  const move = (to: BrandStage) =>
    void act(moveDeal, { dealId: deal.id, from: deal.stage, to: to.id, reason: null });
  const choose = (to: BrandStage) => {
    if (to.id === deal.stage) return;
    const isStopping = to.kind === 'stopped' && kindOf(brand.stages, deal.stage) !== 'stopped';
    if (isStopping || refusalToMove(brand.stages, deal, to)) setNeeds(to);
    else move(to);
  };
  const digits = stagesInUse(brand.stages)
    .slice(0, 9)
    .map((stage, index) => [`s ${index + 1}`, () => choose(stage)] as const);

  useKeys({ c: write, s: () => setStageOpen(true), ...Object.fromEntries(digits) }, !isDraftOpen);

  const remove = async () => {
    if (await act(removeDeal, { dealId: deal.id }, { said: t('creator.removed') })) go(places.pipeline);
  };
  const ask = (what: 'block' | 'erase') => {
    setAsking(what);
    body.current?.scrollTo({ top: 0 });
  };
  const menu: MenuItem[][] = [
    [
      {
        key: 'block',
        label: t('creator.block'),
        impossible: off,
        onSelect: () => ask('block'),
      },
    ],
    [
      { key: 'remove', label: t('creator.remove'), danger: true, onSelect: () => void remove() },
      { key: 'erase', label: t('creator.erase.open'), danger: true, onSelect: () => ask('erase') },
    ],
  ];

  return (
    <main className="screen" aria-label={name ?? t('creator.page')}>
      <CreatorHead dealId={deal.id} profile={profile} title={null} isBesideList={isBesideList} menu={menu} />
      <div className="body person" ref={body}>
        <Identity creator={creator} profiles={profiles} />
        {deal.block && <BlockedNote deal={deal} block={deal.block} />}
        {asking === 'block' && !deal.block && <BlockForm deal={deal} onDone={() => setAsking(null)} />}
        {asking === 'erase' && <EraseForm creatorId={creator.id} onDone={() => setAsking(null)} />}
        <div className="row stage-line">
          <StageButton
            deal={deal}
            brand={brand}
            open={isStageOpen}
            onOpenChange={setStageOpen}
            onMove={move}
            onNeed={setNeeds}
          />
          <span className="grow" />
          {!isDraftOpen && !deal.block && (
            <Button kind="primary" className="write" aria-keyshortcuts="C" onClick={write}>
              <Mail className="i" aria-hidden="true" />
              {t('creator.write')} <Kbd>C</Kbd>
            </Button>
          )}
        </div>
        {error && (
          <div className="gutter">
            <Refusal error={error} />
          </div>
        )}
        {needs && needs.id !== deal.stage && (
          <StageNeed key={needs.id} deal={deal} brand={brand} to={needs} onDone={() => setNeeds(null)} />
        )}
        <NextStep deal={deal} />
        {shows('thread') && !isDraftOpen && (
          <ThreadOf records={records} name={name ?? profile?.handle ?? ''} hasKeys onAnswer={write} />
        )}
        <TheirTime creator={creator} profiles={profiles} brandId={deal.brandId} />
        {profiles.map((one) => (
          <Numbers key={one.id} profile={one} isOneOfSeveral={profiles.length > 1} />
        ))}
        {shows('growth') &&
          profiles.map((one) => <GrowthOf key={one.id} profile={one} isOneOfSeveral={profiles.length > 1} />)}
        <Contacts creator={creator} />
        {profile && <Bio profile={profile} />}
        <Suggestions records={records} />
        <MergedFrom creatorId={creator.id} />
        <Tags deal={deal} />
        <OnLists deal={deal} />
        {shows('ownFields') && <OwnFields deal={deal} brand={brand} />}
        <NoteEditor deal={deal} />
        {shows('samples') && <SamplesAndContent deal={deal} isKeyOn={!isDraftOpen} />}
        {shows('quotes') && <Quotes deal={deal} currency={brand.currency} />}
        {shows('disclosure') && <DisclosureSection records={records} />}
        <Activities records={records} />
      </div>
      {off && (
        <div className="bar">
          <Button kind="primary" className="grow" impossible={off}>
            <Lock className="i" aria-hidden="true" />
            {off}
          </Button>
        </div>
      )}
    </main>
  );
}

function GrowthOf(props: { profile: Profile; isOneOfSeveral: boolean }) {
  const { id } = props.profile;
  const { data } = useQuery(({ queries }) => queries.observationsOf(id), [id]);
  return data ? <Growth {...props} observations={data} /> : null;
}

type ThreadOfProps = { records: DealRecords; name: string; hasKeys: boolean; onAnswer: () => void };

function ThreadOf({ records, ...rest }: ThreadOfProps) {
  const { t } = useWords();
  const { data } = useQuery(({ queries }) => queries.messagesOf(records.deal.id), [records.deal.id]);
  if (!data || (data.length === 0 && records.deal.block)) return null;
  return (
    <div className="sec">
      <div className="lab">
        <h2>{t('thread.title')}</h2>
      </div>
      <Thread records={records} messages={data} isShort isReadOnly={false} {...rest} />
    </div>
  );
}

function Suggestions({ records: { creator } }: { records: DealRecords }) {
  const { data } = useQuery(
    ({ queries }) => queries.linkSuggestions(creator.id),
    [creator.id, creator.updatedAt],
  );
  return data ? <SamePerson creator={creator} suggestions={data} /> : null;
}

function Activities({ records: { deal, brand } }: { records: DealRecords }) {
  const { data } = useQuery(
    ({ queries }) => queries.activitiesOf({ creatorId: deal.creatorId, dealId: deal.id }, 200),
    [deal.creatorId, deal.id],
  );
  return data ? <ActivityLog activities={data} brand={brand} /> : null;
}
