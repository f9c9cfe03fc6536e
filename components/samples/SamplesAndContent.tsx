import { Plus } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useKeys } from '@/components/app/useKeys';
import { useQuery } from '@/components/app/useQuery';
import { Refusal } from '@/components/creators/Refusal';
import { IconButton } from '@/components/ui/IconButton';
import { Section } from '@/components/ui/Section';
import type { Deal } from '@/lib/model/deal';
import type { Deliverable } from '@/lib/model/deliverable';
import type { Sample } from '@/lib/model/sample';
import { promisesOf } from '@/lib/pipeline/promises';
import { ContentForm } from './ContentForms';
import { ContentLine } from './ContentLine';
import type { PieceProps } from './PieceLine';
import { SampleForm } from './SampleForm';
import { SampleLine } from './SampleLine';
import { type Item, type OpenForm, StepForm } from './StepForm';
import { useContentWords } from './useContentWords';
import { useStep } from './useStep';
import { mostUrgent } from './waitingItems';
import './samples.css';

type Props = { deal: Deal; isKeyOn: boolean };

/** Parcels and promised content of a deal. One form is open at a time; the key does what is most urgent. */
export function SamplesAndContent({ deal, isKeyOn }: Props) {
  const { data } = useQuery(
    async ({ queries }) => ({
      samples: await queries.samplesOf(deal.id),
      content: await queries.deliverablesOf(deal.id),
      promised: await queries.promisedBy(deal.creatorId),
    }),
    [deal.id, deal.creatorId],
  );
  return data ? <Both deal={deal} isKeyOn={isKeyOn} {...data} /> : null;
}

type BothProps = Props & { samples: Sample[]; content: Deliverable[]; promised: Deliverable[] };

function Both({ deal, isKeyOn, samples, content, promised }: BothProps) {
  const { t } = useContentWords();
  const [open, setOpen] = useState<OpenForm | null>(null);
  const [adding, setAdding] = useState<'sample' | 'content' | null>(null);
  const { take, error } = useStep(setOpen);
  const items: Item[] = [
    ...samples.map((row) => ({ is: 'sample' as const, row })),
    ...content.map((row) => ({ is: 'content' as const, row })),
  ];
  const next = mostUrgent(items);
  useKeys({ p: () => (next ? take(next) : setAdding('sample')) }, isKeyOn);

  const line = (item: Item): PieceProps => ({
    isNext: item === next || item.row.id === next?.row.id,
    onStep: () => take(item),
    onOpen: setOpen,
    children:
      open?.id === item.row.id ? (
        <StepForm key={open.form} item={item} form={open.form} onDone={() => setOpen(null)} />
      ) : null,
  });
  const addButton = (what: 'sample' | 'content', label: string) => (
    <IconButton
      size="s"
      label={label}
      aria-expanded={adding === what}
      onClick={() => setAdding(adding === what ? null : what)}
    >
      <Plus className="i" aria-hidden="true" />
    </IconButton>
  );
  const done = () => setAdding(null);

  return (
    <>
      <Refusal error={error} />
      <Section title={t('samples.title')} aside={addButton('sample', t('samples.add'))}>
        {samples.length === 0 && adding !== 'sample' && <p className="dim">{t('samples.none')}</p>}
        <ul className="pieces">
          {samples.map((sample) => (
            <SampleLine key={sample.id} sample={sample} {...line({ is: 'sample', row: sample })} />
          ))}
        </ul>
        {adding === 'sample' && (
          <SampleForm dealId={deal.id} brandId={deal.brandId} sample={null} onDone={done} />
        )}
      </Section>
      <Section
        title={t('content.title')}
        aside={<Aside promised={promised}>{addButton('content', t('content.add'))}</Aside>}
      >
        {content.length === 0 && adding !== 'content' && <p className="dim">{t('content.none')}</p>}
        <ul className="pieces">
          {content.map((one) => (
            <ContentLine key={one.id} content={one} {...line({ is: 'content', row: one })} />
          ))}
        </ul>
        {adding === 'content' && <ContentForm dealId={deal.id} content={null} onDone={done} />}
      </Section>
    </>
  );
}

/** The creator's record of kept promises, over all deals: only what it rests on, and nothing where there is nothing yet. */
function Aside({ promised, children }: { promised: Deliverable[]; children: ReactNode }) {
  const { t, now } = useContentWords();
  const { kept, late, missed, n } = promisesOf(promised, now);
  return (
    <>
      {n > 0 && (
        <span className="meta nw" title={t('content.recordWhy', { n })}>
          {t('content.record', { kept, late, missed })}
        </span>
      )}
      {children}
    </>
  );
}
