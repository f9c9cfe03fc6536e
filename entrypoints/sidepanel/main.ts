import { beginPanel } from '@/components/app/beginPanel';

const begun = beginPanel();
// not awaited: the panel's file imports this one's, which would wait for each other
void import('@/components/app/startPanel').then(({ startPanel }) =>
  startPanel(document.getElementById('root')!, begun),
);
