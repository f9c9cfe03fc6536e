import { places } from '@/components/app/places';
import { usePlace } from '@/components/app/usePlace';
import { useQuery } from '@/components/app/useQuery';
import type { Width } from '@/components/app/useWindowWidth';
import { Loading } from '@/components/creators/NotHere';
import { useWords } from '@/components/creators/useWords';
import { BrandFieldsContext, noFields } from '@/components/fields/brandFields';
import { Button } from '@/components/ui/Button';
import { EmptyState } from '@/components/ui/EmptyState';
import type { AnyTemplate } from '@/lib/outreach/drafts/draftText';
import { shippedTemplates } from '@/lib/outreach/templates';
import { TemplateList } from './TemplateList';
import { TemplateScreen } from './TemplateScreen';
import '@/components/creators/creators.css';
import '@/components/outreach/outreach.css';
import './templates.css';

type Props = { width: Width; templateId: string | null };

/** The templates: the list, and beside it or in its place the one that is open. */
export function TemplatesPlace({ width, templateId }: Props) {
  const { t } = useWords();
  const { go } = usePlace();
  const brand = useQuery(({ queries }) => queries.brand(), []);
  const brandId = brand.data?.id ?? '';
  const own = useQuery(({ queries }) => queries.templates(brandId), [brandId]);
  if (!own.isReady || !brand.data) return <Loading />;

  const all: AnyTemplate[] = [...shippedTemplates, ...own.data];
  const open = templateId === null ? null : all.find((one) => one.templateId === templateId);
  const list = <TemplateList own={own.data} brandId={brand.data.id} openId={templateId} />;
  const beside = open ? (
    <TemplateScreen
      key={open.templateId}
      template={open}
      brandId={brand.data.id}
      isBesideList={width !== 'panel'}
    />
  ) : (
    <section className="pane">
      <EmptyState
        title={t(templateId === null ? 'templates.choose' : 'templates.notHere')}
        actions={
          templateId !== null && <Button onClick={() => go(places.templates)}>{t('templates.back')}</Button>
        }
      >
        {templateId === null && t('templates.chooseWhy')}
      </EmptyState>
    </section>
  );
  return (
    <BrandFieldsContext value={brand.data.fields ?? noFields}>
      {width === 'panel' ? (
        <main className="pane">{templateId === null ? list : beside}</main>
      ) : (
        <main className="panes templates-panes">
          {list}
          {beside}
        </main>
      )}
    </BrandFieldsContext>
  );
}
