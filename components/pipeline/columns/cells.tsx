import { Check } from 'lucide-react';
import { stageLook } from '@/components/creators/stageLook';
import { StageRing } from '@/components/ui/StageMark';
import { useLists } from '../lists';
import { RowMark } from '../RowMark';
import { RowName } from '../RowName';
import { FoundHint } from '../search/FoundHint';
import { foundIn } from '../search/foundIn';
import type { CellProps } from './column';

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

export function TagsCell({ row: { tags } }: OfRow) {
  return <Names names={tags} />;
}

export function ListsCell({ row: { creatorId } }: OfRow) {
  const lists = useLists();
  return <Names names={lists.of(creatorId).map(lists.nameOf)} />;
}

function Names({ names }: { names: readonly string[] }) {
  if (names.length === 0) return <span className="faint">–</span>;
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
