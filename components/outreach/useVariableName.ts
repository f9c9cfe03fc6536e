import { useT } from '@/components/app/useT';
import { variableOf } from '@/lib/outreach/templates/variables';

/** What a variable is called on the screen; one of a person's own making by its path. */
export function useVariableName(): (path: string) => string {
  const { t } = useT();
  return (path) => {
    const { labelKey } = variableOf(path);
    const said = String(t(labelKey as never));
    return said === labelKey ? path : said; // of a text that is missing the key is said
  };
}
