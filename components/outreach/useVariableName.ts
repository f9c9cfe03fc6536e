import { useT } from '@/components/app/useT';
import { useBrandFields } from '@/components/fields/brandFields';
import { ownFieldAt, ownIdIn } from '@/lib/outreach/templates/ownVariables';
import { variableOf } from '@/lib/outreach/templates/variables';

/** What a variable is called on the screen; an own field by its name of today, one of a person's own making by its path. */
export function useVariableName(): (path: string) => string {
  const { t } = useT();
  const fields = useBrandFields();
  return (path) => {
    const field = ownFieldAt(path, fields);
    if (field) return field.retired ? t('templates.retiredFieldName', { name: field.name }) : field.name;
    if (ownIdIn(path) !== null) return t('templates.unknownFieldName');
    const { labelKey } = variableOf(path);
    const said = String(t(labelKey as never));
    return said === labelKey ? path : said; // of a text that is missing the key is said
  };
}
