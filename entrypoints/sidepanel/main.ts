import '@/components/app/jitless';
import { startPanel } from '@/components/app/startPanel';

void startPanel(document.getElementById('root')!);
