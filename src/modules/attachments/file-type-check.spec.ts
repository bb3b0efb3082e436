import { contentDisposition } from '../../platform/http/content-disposition';
import { cleanFileName } from '../../platform/files/file-name';
import { checkFileType } from './file-type-check';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n', 'latin1');
const GBK = Buffer.from([0xcd, 0xb6, 0xcb, 0xdf]);
const ELF = Buffer.concat([Buffer.from([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, 0]), Buffer.alloc(64)]);
const ZIP = Buffer.from('UEsDBAoAAAAAAAAAAAAAAAAAAAAAAAAAAAAFAAAAYS50eHQ=', 'base64');

it.each([
  ['图.PNG', PNG, 'image/png'],
  ['账单.pdf', PDF, 'application/pdf'],
  ['记录.txt', Buffer.from('投诉'), 'text/plain'],
  ['旧系统.csv', GBK, 'text/csv'],
])('keeps %s', async (name, bytes, type) => {
  await expect(checkFileType(name, bytes)).resolves.toBe(type);
});

it.each([
  ['a.pdf', PNG, 'attachment-name-mismatch'],
  ['a', PNG, 'attachment-name-mismatch'],
  ['a.png', ELF, 'attachment-type-refused'],
  ['a.docx', ZIP, 'attachment-type-refused'],
  ['a.txt', Buffer.from('﻿<html>'), 'attachment-type-refused'],
  ['a.csv', Buffer.from('x,<script>'), 'attachment-type-refused'],
  ['a.txt', Buffer.from('#!/usr/bin/env node'), 'attachment-type-refused'],
  ['a.js', Buffer.from('alert(1)'), 'attachment-type-refused'],
  ['a.txt', Buffer.from([0xff, 0x00, 0xfe]), 'attachment-type-refused'],
])('refuses %s', async (name, bytes, code) => {
  await expect(checkFileType(name, bytes)).rejects.toMatchObject({ code, status: 415, params: { name } });
});

it('drops folders from a name and refuses names that hide something', () => {
  expect(cleanFileName('C:\\x\\账单.pdf')).toBe('账单.pdf');
  expect(cleanFileName('../../etc/passwd')).toBe('passwd');
  for (const name of ['', '..', 'a\u202egpj.exe', 'a\r\nb.txt', 'x'.repeat(201)])
    expect(() => cleanFileName(name)).toThrow('validation-failed');
});

it('writes a header that no name can break out of', () => {
  expect(contentDisposition(`a"; x='账`)).toBe(
    `attachment; filename="a_; x='_"; filename*=UTF-8''a%22%3B%20x%3D%27%E8%B4%A6`,
  );
});
