import { TriangleAlert } from 'lucide-react';
import { useMemo } from 'react';
import { useT } from '@/components/app/useT';
import { useBrandFields } from '@/components/fields/brandFields';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { faultsOf } from '@/lib/outreach/templates/mistakesIn';

/** What a row says of its template: shipped, retired, broken, something missing, or which version. */
export function TemplateMark({ template }: { template: AnyTemplate }) {
  const { t } = useT();
  const fields = useBrandFields();
  const faults = useMemo(() => faultsOf(template, fields), [template, fields]);
  if (!('name' in template)) return <span className="meta nw">{t('templates.shipped')}</span>;
  if (template.retiredAt) return <span className="meta nw">{t('templates.retired')}</span>;
  if (faults)
    return (
      <span className={`meta nw ${faults.key === 'broken' ? 'stop' : 'warn'}`}>
        <TriangleAlert className="i s" aria-hidden="true" />{' '}
        {t(`templates.${faults.key}`, { count: faults.count })}
      </span>
    );
  return <span className="meta nw">{t('templates.version', { version: template.version })}</span>;
}
