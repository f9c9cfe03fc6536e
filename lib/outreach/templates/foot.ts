/**
 * The foot of an e-mail in every language: who writes, and one line that is the way out. A line that the sender has not filled in
 * leaves no gap.
 */
export const foot = [
  '{{ sender.name }}{% if sender.title %} · {{ sender.title }}{% endif %}',
  '{{ brand.name }}{% if sender.entity %} · {{ sender.entity }}{% endif %}',
  '{% if sender.email %}{{ sender.email }}\n{% endif %}{% if sender.website %}{{ sender.website }}\n{% endif %}{% if sender.address %}{{ sender.address }}\n{% endif %}{% if notice %}{{ notice }}\n{% endif %}',
  '{{ way.out }}',
].join('\n');
