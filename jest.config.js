const swcrc = JSON.parse(require('fs').readFileSync(`${__dirname}/.swcrc`, 'utf8'));

// Packages published as ES modules only: Node requires them at run time, Jest needs them transformed.
const esm = [
  '@nestjs', 'file-type', 'strtok3', 'token-types', '@tokenizer', '@borewit', 'uint8array-extras', 'load-esm', 'cookie',
  'uuid', 'canonicalize', 'jose', 'feelin', '@bpmn-io', 'lezer-feel', '@lezer', 'dmn-moddle', 'moddle', 'moddle-xml',
  'min-dash', 'saxen', 'luxon', 'chardet', 'csv-parse', 'read-excel-file',
];

module.exports = {
  testEnvironment: 'node',
  rootDir: __dirname,
  testRegex: '(src|domain|workflows|activities|test|bench|scripts)/.*\\.spec\\.ts$',
  moduleFileExtensions: ['ts', 'mjs', 'js', 'json'],
  modulePathIgnorePatterns: ['<rootDir>/dist'],
  transform: { '^.+\\.(t|j|mj)s$': ['@swc/jest', { ...swcrc, swcrc: false }] },
  transformIgnorePatterns: [`/node_modules/(?!(${esm.join('|')})/)`],
};
