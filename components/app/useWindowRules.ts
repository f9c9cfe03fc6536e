import { useContext } from 'react';
import { type WindowRules, WindowRulesContext } from './WindowRules';

export function useWindowRules(): WindowRules {
  const rules = useContext(WindowRulesContext);
  if (!rules) throw new Error('no rules of windows around this screen');
  return rules;
}
