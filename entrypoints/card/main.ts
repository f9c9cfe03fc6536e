import { startCard } from '@/components/capture/card';

startCard(window);
