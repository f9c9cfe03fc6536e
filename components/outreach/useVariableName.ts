import { useTranslation } from 'react-i18next';
import { variableOf } from '@/lib/outreach/templates/variables';

/** What a variable is called on the screen; one of a person's own making by its path. */
export function useVariableName(): (path: string) => string {
  const { t, i18n } = useTranslation();
  return (path) => {
    const { labelKey } = variableOf(path);
    return i18n.exists(labelKey) ? String(t(labelKey as never)) : path;
  };
}
