import { Plus, Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import { Refusal } from '@/components/creators/Refusal';
import { useAct } from '@/components/creators/useAct';
import { useWords } from '@/components/creators/useWords';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import { TextField } from '@/components/ui/TextField';
import { editBrand } from '@/lib/commands';
import { type Brand, mostProofPoints, type ProofPoint } from '@/lib/model/brand';
import { senderProblem } from './senderFields';

/** Facts that a creator can check, one a line: what, how much, and where it says so. */
export function ProofPoints({ brand }: { brand: Brand }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const [isAdding, setAdding] = useState(false);
  const points = brand.sender.proofPoints ?? [];
  const keep = (proofPoints: ProofPoint[], said?: string) =>
    act(
      editBrand,
      { brandId: brand.id, changes: { sender: { ...brand.sender, proofPoints } } },
      said ? { said } : {},
    );

  return (
    <div className="points">
      <h3 className="meta">{t('settings.sender.points.title')}</h3>
      <p className="meta">{t('settings.sender.points.hint')}</p>
      {points.length === 0 && !isAdding && <p className="dim">{t('settings.sender.points.none')}</p>}
      {points.map((point) => (
        <PointLine
          key={point.id}
          point={point}
          onRemove={() =>
            void keep(
              points.filter(({ id }) => id !== point.id),
              t('settings.sender.points.removed'),
            )
          }
        />
      ))}
      <Refusal error={error} />
      {isAdding && (
        <PointForm
          onDone={() => setAdding(false)}
          onSave={async (point) => (await keep([...points, point])) && setAdding(false)}
        />
      )}
      {!isAdding && points.length < mostProofPoints && (
        <span>
          <Button onClick={() => setAdding(true)}>
            <Plus className="i" aria-hidden="true" />
            {t('settings.sender.points.add')}
          </Button>
        </span>
      )}
    </div>
  );
}

function PointLine({ point: { label, value, link }, onRemove }: { point: ProofPoint; onRemove: () => void }) {
  const { t } = useWords();
  return (
    <div className="product">
      <span className="grow" dir="auto">
        {label}
        <span className="sep" />
        <b>{value}</b>
        {link && (
          <>
            <span className="sep" />
            <a href={addressOf(link)} target="_blank" rel="noreferrer" className="meta">
              {link.replace(/^https?:\/\//, '')}
            </a>
          </>
        )}
      </span>
      <IconButton size="s" label={t('settings.sender.points.remove', { label })} onClick={onRemove}>
        <Trash2 className="i s" aria-hidden="true" />
      </IconButton>
    </div>
  );
}

const addressOf = (link: string): string => (/^https?:\/\//i.test(link) ? link : `https://${link}`);

type FormProps = { onDone: () => void; onSave: (point: ProofPoint) => unknown };

function PointForm({ onDone, onSave }: FormProps) {
  const { t } = useWords();
  const [bad, setBad] = useState<'needsValue' | 'badLink' | null>(null);

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const typed = new FormData(event.currentTarget);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const point = { id: crypto.randomUUID(), label: text('label'), value: text('value'), link: text('link') };
    const wrong = wrongIn(point);
    setBad(wrong);
    if (!wrong) onSave(point);
  }

  return (
    <form className="fields" onSubmit={submit} noValidate>
      <div className="pair">
        <TextField
          label={t('settings.sender.points.label')}
          name="label"
          maxLength={80}
          autoComplete="off"
          dir="auto"
          autoFocus
          error={bad === 'needsValue' ? t('settings.sender.points.needsValue') : null}
        />
        <TextField
          label={t('settings.sender.points.value')}
          name="value"
          maxLength={160}
          autoComplete="off"
          dir="auto"
        />
        <TextField
          label={t('settings.sender.points.link')}
          name="link"
          type="url"
          maxLength={300}
          autoComplete="off"
          error={bad === 'badLink' ? t('settings.sender.points.badLink') : null}
        />
      </div>
      <div className="acts">
        <Button type="submit">{t('settings.sender.points.save')}</Button>
        <Button kind="quiet" onClick={onDone}>
          {t('settings.sender.points.cancel')}
        </Button>
      </div>
    </form>
  );
}

function wrongIn({ label, value, link }: ProofPoint): 'needsValue' | 'badLink' | null {
  if (!label || !value) return 'needsValue';
  return senderProblem('website', link) ? 'badLink' : null;
}
