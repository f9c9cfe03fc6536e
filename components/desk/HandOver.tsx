import { Copy } from 'lucide-react';
import { useState } from 'react';
import { useQuery } from '@/components/app/useQuery';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useCopy } from '@/components/creators/useCopy';
import { Button } from '@/components/ui/Button';
import { Section } from '@/components/ui/Section';
import { TextArea } from '@/components/ui/TextArea';
import { writeHandOver } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import type { Desk } from '@/lib/outreach/desk/deskOf';
import type { PipelineRow } from '@/lib/store';
import { handOverText } from './handOverText';
import { useDeskWords } from './useDeskWords';
import { useQuotas } from './useQuotas';

/** The note in place of the list. */
export function HandOver({ desk, onBack }: { desk: Desk<PipelineRow>; onBack: () => void }) {
  const { t } = useDeskWords();
  return (
    <div className="body">
      <HandOverNote desk={desk} />
      <div className="row gutter">
        <Button onClick={onBack}>{t('desk.back')}</Button>
      </div>
    </div>
  );
}

/** What the next shift must know: made from the list, put in one's own words, kept, and copied where the team talks. */
export function HandOverNote({ desk }: { desk: Desk<PipelineRow> }) {
  const { t } = useDeskWords();
  const brand = useQuery((store) => store.queries.brand(), []);
  const [draft, setDraft] = useState<string | null>(null);

  return (
    <Section title={t('desk.handOver.title')}>
      {brand.data && draft === null && <Kept brand={brand.data} desk={desk} onEdit={setDraft} />}
      {brand.data && draft !== null && (
        <Edit brand={brand.data} desk={desk} text={draft} onText={setDraft} onDone={() => setDraft(null)} />
      )}
    </Section>
  );
}

type KeptProps = { brand: Brand; desk: Desk<PipelineRow>; onEdit: (text: string) => void };

function Kept({ brand, desk, onEdit }: KeptProps) {
  const words = useDeskWords();
  const { t, moment } = words;
  const { copy, copied, hasFailed } = useCopy();
  const quotas = useQuotas();
  const note = brand.handOver ?? null;
  const made = () => handOverText(desk, quotas ?? [], words);
  if (!note)
    return (
      <>
        <p className="dim">{t('desk.handOver.none')}</p>
        <Button onClick={() => onEdit(made())}>{t('desk.handOver.write')}</Button>
      </>
    );
  return (
    <>
      <p className="txt note-text" dir="auto">
        {note.text}
      </p>
      <p className="meta">{t('desk.handOver.kept', { when: moment(note.at) })}</p>
      <div className="row">
        <Button onClick={() => void copy(note.text)}>
          <Copy className="i" aria-hidden="true" />
          {t(copied ? 'desk.handOver.copied' : 'desk.handOver.copy')}
        </Button>
        <Button kind="quiet" onClick={() => onEdit(note.text)}>
          {t('desk.handOver.edit')}
        </Button>
        <Button kind="quiet" onClick={() => onEdit(made())}>
          {t('desk.handOver.make')}
        </Button>
      </div>
      {hasFailed && (
        <p className="warn" role="status">
          {t('desk.handOver.copyFailed')}
        </p>
      )}
    </>
  );
}

type EditProps = {
  brand: Brand;
  desk: Desk<PipelineRow>;
  text: string;
  onText: (text: string) => void;
  onDone: () => void;
};

function Edit({ brand, desk, text, onText, onDone }: EditProps) {
  const words = useDeskWords();
  const { t } = words;
  const quotas = useQuotas();
  const { act, error } = useAct();

  async function save() {
    const said = t('desk.handOver.saved');
    if (await act(writeHandOver, { brandId: brand.id, text: text.trim() }, { said })) onDone();
  }

  return (
    <div className="form">
      <TextArea
        label={t('desk.handOver.text')}
        value={text}
        rows={10}
        maxLength={20_000}
        dir="auto"
        autoFocus
        onChange={(event) => onText(event.currentTarget.value)}
      />
      <Refusal error={error} />
      <div className="row">
        <Button onClick={() => void save()}>{t('desk.handOver.save')}</Button>
        <Button kind="quiet" onClick={() => onText(handOverText(desk, quotas ?? [], words))}>
          {t('desk.handOver.make')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('desk.handOver.cancel')}
        </Button>
      </div>
    </div>
  );
}
