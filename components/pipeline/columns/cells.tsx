import { Check, Pencil } from 'lucide-react';
import { useNow } from '@/components/app/useNow';
import { useT } from '@/components/app/useT';
import { isStale } from '@/components/creators/factLines';
import { stageLook } from '@/components/creators/stageLook';
import { stageName } from '@/components/creators/stageName';
import { useWords } from '@/components/creators/useWords';
import { IconButton } from '@/components/ui/IconButton';
import { StageRing } from '@/components/ui/StageMark';
import { countText, shareText } from '@/lib/i18n/numbers';
import { useLists } from '../lists';
import { RowMark } from '../RowMark';
import { RowName } from '../RowName';
import { FoundHint } from '../search/FoundHint';
import { foundIn } from '../search/foundIn';
import type { CellProps } from './column';
import { ownerName, regionName } from './names';

type OfRow = Pick<CellProps, 'row'>;

export function CreatorCell({ row, isSelected, isRoomy, sought, onToggle }: CellProps) {
  const found = sought && foundIn(row, sought);
  return (
    <span className="who">
      <RowMark row={row} onToggle={onToggle}>
        {isSelected ? <SelectedMark /> : <StageRing look={stageLook(row.stageKind, row.blocked)} />}
      </RowMark>
      <RowName row={row} showsHandle={isRoomy} found={found} />
      {found && <FoundHint {...found} />}
    </span>
  );
}

const SelectedMark = () => (
  <span className="check on" aria-hidden="true">
    <Check className="i" />
  </span>
);

const None = () => <span className="faint">–</span>;

/** A text as it was written; the whole of it is told where it is cut. */
export function TextCell({ text }: { text: string | null }) {
  if (text === null) return <None />;
  return (
    <bdi dir="auto" title={text}>
      {text}
    </bdi>
  );
}

/** How long ago something was. `never`: where nothing is known, it has not happened. `fades`: what is old may have changed. */
export function AgeCell({ at, never, fades }: { at: string | null; never?: boolean; fades?: boolean }) {
  const { t, now, age } = useWords();
  if (at === null) return never ? <span className="faint">{t('pipeline.never')}</span> : <None />;
  return <span className={fades && isStale(at, now) ? 'stale' : 'dim'}>{age(at)}</span>;
}

export function FlagCell({ is }: { is: boolean }) {
  const { t } = useT();
  const word = t(`pipeline.filter.operators.${is ? 'yes' : 'no'}`);
  if (!is) return <span className="faint">{word}</span>;
  return word;
}

/** A share of what was captured; of long ago it has less weight, as the followers have. */
export function ShareCell({ share, seenAt }: { share: number | null; seenAt: string | null }) {
  const { language } = useT();
  const now = useNow();
  if (share === null) return <None />;
  return (
    <span className={seenAt && isStale(seenAt, now) ? 'stale' : undefined}>{shareText(share, language)}</span>
  );
}

/** The median of the videos that were seen last, as the page gave them. */
export function ViewsCell({ row: { views, seenAt } }: OfRow) {
  const { language } = useT();
  const now = useNow();
  if (!views) return <None />;
  const classes = [!views.exact && 'approx', seenAt && isStale(seenAt, now) && 'stale'];
  return <span className={classes.filter(Boolean).join(' ') || undefined}>{countText(views, language)}</span>;
}

export function PlatformCell({ row: { platform } }: OfRow) {
  const { t } = useT();
  return platform ? t(`creator.platforms.${platform}`) : <None />;
}

export function CountryCell({ code }: { code: string | null }) {
  const { language } = useT();
  return code ? regionName(code, language) : <None />;
}

export function OwnerCell({ row: { ownerId } }: OfRow) {
  const { t } = useT();
  return ownerId ? <bdi>{ownerName(ownerId, t)}</bdi> : <None />;
}

export function TagsCell({ row: { tags } }: OfRow) {
  return <Names names={tags} />;
}

export function ListsCell({ row: { creatorId } }: OfRow) {
  const lists = useLists();
  return <Names names={lists.of(creatorId).map(lists.nameOf)} />;
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <None />;
  return (
    <span className="names" title={names.join(', ')}>
      {names.map((name) => (
        <bdi key={name} className="tag">
          {name}
        </bdi>
      ))}
    </span>
  );
}

/** The stage in a word. A press on it opens the row as anywhere in it; the pen that comes with the pointer changes it, as in other cells. */
export function StageCell({ row, stages, onChangeStage }: CellProps) {
  const { t } = useT();
  const name = stageName(stages, row.stage, t);
  return (
    <>
      {name}
      <IconButton
        size="s"
        className="pen"
        tabIndex={-1}
        label={t('pipeline.changeStage', { stage: name })}
        onClick={(event) => {
          event.stopPropagation();
          onChangeStage(row, event.currentTarget);
        }}
      >
        <Pencil className="i s" aria-hidden="true" />
      </IconButton>
    </>
  );
}
