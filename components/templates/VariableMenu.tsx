import { Braces } from 'lucide-react';
import type { RefObject } from 'react';
import { useSettings } from '@/components/app/useSettings';
import { useT } from '@/components/app/useT';
import { useBrandFields } from '@/components/fields/brandFields';
import { useVariableName } from '@/components/outreach/useVariableName';
import { Button } from '@/components/ui/Button';
import { Menu } from '@/components/ui/Menu';
import type { TemplatePurpose } from '@/lib/model/template';
import { shippedTemplates } from '@/lib/outreach/templates';
import { fieldsToAsk, ownPath } from '@/lib/outreach/templates/ownVariables';
import { requiredIn } from '@/lib/outreach/templates/required';
import { variables } from '@/lib/outreach/templates/variables';

type Props = {
  purpose: TemplatePurpose;
  focusAfter: RefObject<HTMLElement | null>;
  onInsert: (path: string) => void;
};

/** Every variable a text may ask for: those its purpose needs, the brand's own fields, the others. */
export function VariableMenu({ purpose, focusAfter, onInsert }: Props) {
  const { t } = useT();
  const name = useVariableName();
  const fields = useBrandFields();
  const { shows } = useSettings();
  const shipped = shippedTemplates.find((one) => one.purpose === purpose)?.texts.en.email.body ?? '';
  const needed: readonly string[] = requiredIn(purpose, 'email');
  const isUsual = (path: string) => needed.includes(path) || shipped.includes(`{{ ${path} }}`);
  const own = shows('ownFields') ? fieldsToAsk(fields).map(({ id }) => ({ path: ownPath(id) })) : [];
  const item = ({ path }: { path: string }) => ({
    key: path,
    label: name(path),
    onSelect: () => onInsert(path),
  });
  return (
    <Menu
      align="end"
      focusAfter={focusAfter}
      trigger={
        <Button kind="quiet" size="s">
          <Braces className="i s" aria-hidden="true" />
          {t('templates.insert')}
        </Button>
      }
      groups={[
        variables.filter(({ path }) => isUsual(path)).map(item),
        own.map(item),
        variables.filter(({ path }) => !isUsual(path)).map(item),
      ]}
    />
  );
}
