import { places } from '@/components/app/places';
import { firstView } from '@/components/pipeline/pipelineView';
import { shownBy } from '@/components/pipeline/views/shown';
import { writtenLook } from '@/components/pipeline/views/viewLink';

/** The pipeline's table with those on a list and nobody else. */
export const listPath = (listId: string): string =>
  places.look(writtenLook(shownBy({ ...firstView, filter: { all: [{ field: 'list', in: [listId] }] } })));
