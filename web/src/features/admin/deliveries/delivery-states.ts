export const STATES = ['waiting', 'delivered', 'dead'] as const;

export const TONES = { waiting: 'plain', delivered: 'accent', dead: 'alarm' } as const;
