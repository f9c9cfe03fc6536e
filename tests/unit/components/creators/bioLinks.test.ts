import { expect, test } from 'vitest';
import { bioLinks } from '@/components/creators/bioLinks';

test('[CRE-9] only web addresses become links, each once, shown by host and path', () => {
  const links = bioLinks([
    'https://www.slowkitchen.example/',
    'https://shop.example/pans?utm=1',
    'https://shop.example/pans?utm=1',
    'javascript:alert(1)',
    'data:text/html,<script>',
    'not an address',
  ]);

  expect(links.map(({ shown }) => shown)).toEqual(['slowkitchen.example', 'shop.example/pans']);
});
