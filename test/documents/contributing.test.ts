/** CONTRIBUTING.md names rooms, files and commands that are there, and an install has nothing to warn of. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')
const text = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8')
const packages = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages as Record<
  string,
  { readonly engines?: { readonly node?: string } }
>

describe('CONTRIBUTING.md', () => {
  test('names only paths that are there', () => {
    const paths = [...text.matchAll(/`((?:src|test|scripts|docs|\.ci)\/[^`<>]*)`/g)].map((match) => `${match[1]}`)
    const commands = [...text.matchAll(/\b((?:scripts|test)\/[\w/.-]+\.ts|\.ci\/\w+)/g)].map((match) => `${match[1]}`)
    expect(paths.length).toBeGreaterThan(10)
    expect([...paths, ...commands].filter((path) => !existsSync(join(root, path)))).toEqual([])
  })

  test('has a line for every room', () => {
    const table = text.slice(text.indexOf('## The tree'), text.indexOf('## The law'))
    const rooms = readdirSync(join(root, 'src')).filter((name) => statSync(join(root, 'src', name)).isDirectory())
    expect(rooms.filter((room) => !table.includes(`\`${room}\``) && !table.includes(`\`${room}/\``))).toEqual([])
  })

  test('names only scripts of package.json', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { scripts: object }
    const named = [...text.matchAll(/\bnpm run (\w+)/g)].map((match) => `${match[1]}`)
    expect(named.filter((name) => !(name in scripts))).toEqual([])
  })
})

/** Whether a range of Node versions takes some 20.x: `>=18`, `20 || >=22`, `^20.19.0`. */
function takes20(range: string): boolean {
  return range.split('||').some((part) => {
    const [, sign = '', major = ''] = /^\s*(>=|\^|~|=|v)?\s*(\d+)/.exec(part) ?? []
    return major === '' || (sign === '>=' ? Number(major) <= 20 : Number(major) === 20)
  })
}

test('no package of the lock file says that Node 20 cannot run it', () => {
  const others = Object.entries(packages).filter(([, { engines }]) => !takes20(engines?.node ?? '*'))
  expect(
    others.map(([path]) => path),
    'a dependency that needs another Node: see the end of "Tests"',
  ).toEqual([])
})
