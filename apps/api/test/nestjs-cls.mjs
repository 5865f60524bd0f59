/**
 * Stands in for nestjs-cls and its two companions under Jest. They are CommonJS and require Nest, which is ESM: Node
 * can do that, Jest only from Node 24.9. Here their own files run with Nest handed to them, so that nothing is mocked.
 */
import { readFileSync } from 'node:fs';
import * as asyncHooks from 'node:async_hooks';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import * as common from '@nestjs/common';
import * as core from '@nestjs/core';
import * as unknownDependencies from '@nestjs/core/errors/exceptions/unknown-dependencies.exception.js';
import * as injector from '@nestjs/core/injector/injector.js';
import 'reflect-metadata';
import * as rxjs from 'rxjs';

/** @type {Record<string, unknown>} */
const given = {
  '@nestjs/common': common,
  '@nestjs/core': core,
  '@nestjs/core/errors/exceptions/unknown-dependencies.exception': unknownDependencies,
  '@nestjs/core/injector/injector': injector,
  async_hooks: asyncHooks,
  'reflect-metadata': {},
  rxjs,
};
/** By file: the names themselves lead to this module. */
const entry = (/** @type {string} */ name) => `${name}/dist/src/index.js`;

/** @type {Map<string, { exports: any }>} any: whatever a CommonJS file chooses to export */
const loaded = new Map();

/**
 * @param {string} file
 * @returns {any} its exports
 */
function load(file) {
  const known = loaded.get(file);
  if (known) return known.exports;
  const module = { exports: {} };
  loaded.set(file, module);
  const { resolve } = createRequire(file);
  /** @param {string} id */
  const require = (id) => {
    if (id.startsWith('.')) return load(resolve(id));
    if (id === 'nestjs-cls') return load(resolve(entry(id)));
    if (id in given) return given[id];
    throw new Error(`${file} needs ${id}: hand it over in ${import.meta.filename}`);
  };
  new Function('require', 'module', 'exports', '__dirname', readFileSync(file, 'utf8'))(
    require,
    module,
    module.exports,
    dirname(file),
  );
  return module.exports;
}

const { resolve } = createRequire(import.meta.filename);
export const { ClsModule, ClsServiceManager } = load(resolve(entry('nestjs-cls')));
export const { ClsPluginTransactional, Transactional, TransactionHost } = load(
  resolve(entry('@nestjs-cls/transactional')),
);
export const { TransactionalAdapterTypeOrm } = load(resolve(entry('@nestjs-cls/transactional-adapter-typeorm')));
