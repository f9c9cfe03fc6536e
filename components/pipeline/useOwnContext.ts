import { useMemo } from 'react';
import type { OwnField } from '@/lib/model/ownField';
import type { OwnContext } from '@/lib/store/query/ownReaders';

const none: readonly OwnField[] = [];

/** The brand's own fields by id, the same object while they stay the same. */
export function useOwnContext(fields: readonly OwnField[] | undefined): OwnContext {
  const text = JSON.stringify(fields ?? none);
  return useMemo(() => new Map((JSON.parse(text) as OwnField[]).map((field) => [field.id, field])), [text]);
}
