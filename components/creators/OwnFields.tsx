import { ExternalLink } from 'lucide-react';
import { OwnValueInput } from '@/components/fields/OwnValueInput';
import { Section } from '@/components/ui/Section';
import { setField } from '@/lib/commands';
import type { Brand } from '@/lib/model/brand';
import type { Deal } from '@/lib/model/deal';
import type { OwnValue } from '@/lib/model/ownField';
import { fieldsInUse, ownValueOf } from '@/lib/pipeline/ownFields';
import { Refusal } from './Refusal';
import { useAct } from './useAct';
import { useWords } from './useWords';

/** The brand's own fields of a creator, each filled in where it stands. Nothing where the brand has none. */
export function OwnFields({ deal, brand }: { deal: Deal; brand: Brand }) {
  const { t } = useWords();
  const { act, error } = useAct();
  const fields = fieldsInUse(brand.fields);
  if (fields.length === 0) return null;
  const set = (fieldId: string, value: OwnValue) => act(setField, { dealId: deal.id, fieldId, value });

  return (
    <Section title={t('ownFields.title')}>
      <div className="own-values">
        {fields.map((field) => {
          const value = ownValueOf(field, deal.fields);
          return (
            <div key={field.id} className="own-value">
              <span className="cut dim" title={field.name} aria-hidden="true">
                {field.name}
              </span>
              <OwnValueInput
                field={field}
                value={value}
                currency={brand.currency}
                onValue={(next) => void set(field.id, next)}
              />
              {field.type === 'link' && typeof value === 'string' ? (
                <a
                  className="btn quiet s icon"
                  href={value}
                  target="_blank"
                  rel="noreferrer noopener"
                  aria-label={t('ownFields.open', { name: field.name })}
                  title={t('ownFields.open', { name: field.name })}
                >
                  <ExternalLink className="i s" aria-hidden="true" />
                </a>
              ) : null}
            </div>
          );
        })}
      </div>
      <Refusal error={error} />
    </Section>
  );
}
