import type { ReactNode } from 'react';
import { places } from '@/components/app/places';
import { rowName } from '@/components/pipeline/rowName';
import { Button } from '@/components/ui/Button';
import { Face } from '@/components/ui/Face';
import { Kbd } from '@/components/ui/Kbd';
import { Name } from '@/components/ui/Name';
import { PlatformIcon } from '@/components/ui/PlatformIcon';
import type { PipelineRow } from '@/lib/store';
import { ByWhen, stepText } from './StepButton';
import type { Item } from './StepForm';
import { useContentWords } from './useContentWords';
import { stepOf } from './useStep';

type Props = {
  item: Item;
  /** null: the deal's row is not here, as for a moment after its removal. */
  person: PipelineRow | null;
  isCursor: boolean;
  onCursor: () => void;
  onStep: () => void;
  children: ReactNode;
};

/** Whom it is about, what waits, how late it is; its form unfolds below. */
export function WaitingRow({ item, person, isCursor, onCursor, onStep, children }: Props) {
  const { t, day } = useContentWords();
  const next = stepOf(item);
  if (!next?.at) return null;
  const name = person && rowName(person);
  const focus = isCursor ? 0 : -1;
  return (
    <li onFocus={onCursor}>
      <div className={isCursor ? 'li sel' : 'li'}>
        <Face name={name} seed={item.row.creatorId} />
        <div className="cut">
          <div className="l1">
            <a
              id={`waiting-${item.row.id}`}
              className="nm cut"
              href={`#${places.deal(item.row.dealId)}`}
              tabIndex={focus}
            >
              {name ? <Name>{name}</Name> : t('pipeline.noName')}
            </a>
            {person?.platform && <PlatformIcon platform={person.platform} />}
          </div>
          <div className="l2">
            <span className="cut" dir="auto">
              {item.is === 'sample'
                ? item.row.product
                : [t(`content.formats.${item.row.format}`), item.row.about].filter(Boolean).join(' \u00b7 ')}
            </span>
          </div>
        </div>
        <div className="r">
          <Button size="s" onClick={onStep} tabIndex={focus} aria-keyshortcuts={isCursor ? 'P' : undefined}>
            {stepText(t, next.step)} {isCursor && <Kbd>P</Kbd>}
          </Button>
          <span className="due nw">
            {day(next.at, item.row.zone ?? undefined)}
            <span className="sep" />
            <ByWhen at={next.at} zone={item.row.zone} />
          </span>
        </div>
      </div>
      {children && <div className="waiting-form">{children}</div>}
    </li>
  );
}
