/** Who writes, at the foot of an e-mail in every language; a line that the sender has not filled in leaves no gap. */
export const identity = [
  '{{ sender.name }}{% if sender.title %} · {{ sender.title }}{% endif %}',
  '{{ brand.name }}{% if sender.entity %} · {{ sender.entity }}{% endif %}',
  '{% if sender.email %}{{ sender.email }}\n{% endif %}{% if sender.website %}{{ sender.website }}\n{% endif %}{% if sender.address %}{{ sender.address }}\n{% endif %}',
].join('\n');
