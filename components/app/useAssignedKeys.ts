import { useEffect, useState } from 'react';
import { browser } from '@/lib/browser';

export type AssignedKey = { what: 'save' | 'open'; key: string };

const names: Record<string, AssignedKey['what']> = {
  'save-creator': 'save',
  _execute_action: 'open',
  _execute_sidebar_action: 'open',
};

/** The keys the browser really gave us: it drops a suggested one without a word, and a person may change them. Empty: not assigned. */
export function useAssignedKeys(): AssignedKey[] {
  const [keys, setKeys] = useState<AssignedKey[]>([]);
  useEffect(() => {
    void browser.commands.getAll().then((commands) =>
      setKeys(
        commands.flatMap(({ name, shortcut }) => {
          const what = names[name ?? ''];
          return what ? [{ what, key: shortcut ?? '' }] : [];
        }),
      ),
    );
  }, []);
  return keys;
}
