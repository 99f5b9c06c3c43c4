// The parts that ask: files, search, links, choices, long lists.

import { cleanup, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { NavigateContext } from '#/ui/parts/anchor.tsx'
import { LinkButton } from '#/ui/parts/button.tsx'
import { TextField } from '#/ui/parts/field.tsx'
import { FilePicker } from '#/ui/parts/file-picker.tsx'
import { PagePicker } from '#/ui/parts/page-picker.tsx'
import { ParagraphPicker } from '#/ui/parts/paragraph-picker.tsx'
import { SearchField } from '#/ui/parts/search-field.tsx'
import { VirtualList } from '#/ui/parts/virtual-list.tsx'

afterEach(cleanup)

describe('asking', () => {
  it('gives the files, and the same file again after it failed', async () => {
    const onFiles = vi.fn<(files: File[]) => void>()
    render(<FilePicker onFiles={onFiles}>Add a file</FilePicker>)
    const input = screen.getByLabelText('Add a file')
    for (const _ of [1, 2]) await userEvent.upload(input, new File(['x'], 'one.txt'))
    expect(onFiles.mock.calls.map(([files]) => files.map((file) => file.name))).toEqual([
      ['one.txt'],
      ['one.txt'],
    ])
  })

  it('searches by keyboard: Down into what was found, Up back, Enter picks', async () => {
    const onPick = vi.fn()
    const Searching = () => {
      const [value, setValue] = useState('')
      const all = [
        { id: 'a', code: 'C1 · 1.1', label: 'deals with queries' },
        { id: 'b', code: 'C1 · 2.6', label: 'keeps the customer informed' },
      ]
      return (
        <SearchField
          label="Find a criterion"
          value={value}
          onChange={setValue}
          hits={value === '' ? undefined : all.filter((hit) => hit.label.includes(value))}
          onPick={onPick}
        />
      )
    }
    render(<Searching />)
    await userEvent.click(screen.getByRole('searchbox', { name: 'Find a criterion' }))
    await userEvent.keyboard('e')
    expect(screen.getByRole('status').textContent).toBe('2 found')
    await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}')
    expect(onPick).toHaveBeenLastCalledWith('a')
    await userEvent.keyboard('{ArrowUp}zzz')
    expect(screen.getByRole('status').textContent).toMatch(/^Nothing found/)
  })

  it('leaves links to the browser unless there is a router, and then only plain presses', async () => {
    const navigate = vi.fn()
    render(
      <NavigateContext value={navigate}>
        <LinkButton href="/units">Units</LinkButton>
      </NavigateContext>,
    )
    const link = screen.getByRole('link', { name: 'Units' })
    // What nobody took is stopped here, so that the test's own page stays.
    const taken: boolean[] = []
    const last = (event: Event) => {
      taken.push(event.defaultPrevented)
      event.preventDefault()
    }
    window.addEventListener('click', last)
    await userEvent.click(link)
    await userEvent.click(link, { modifiers: ['Control'] })
    window.removeEventListener('click', last)
    expect(taken).toEqual([true, false])
    expect(navigate.mock.calls).toEqual([['/units']])
  })

  it('ties hints and errors to their field, and takes “I don’t know yet” for an answer', async () => {
    const onUnsure = vi.fn()
    const unsure = { label: 'I don’t know yet', checked: false, onChange: onUnsure }
    render(
      <TextField
        label="Number"
        hint="Ask your centre"
        error="Too long"
        value=""
        onChange={() => undefined}
        unsure={unsure}
      />,
    )
    const field = screen.getByRole('textbox', { name: 'Number' })
    const described = field.getAttribute('aria-describedby')?.split(' ') ?? []
    expect(described.map((id) => document.getElementById(id)?.textContent)).toEqual([
      'Ask your centre',
      'Too long',
    ])
    expect(field.getAttribute('aria-invalid')).toBe('true')
    await userEvent.click(screen.getByRole('checkbox', { name: 'I don’t know yet' }))
    expect(onUnsure).toHaveBeenCalledWith(true)
  })

  it('reads pages as they are typed, and says what is wrong with them', async () => {
    const onChange = vi.fn()
    render(<PagePicker value={undefined} onChange={onChange} pages={8} />)
    await userEvent.fill(screen.getByRole('textbox', { name: 'Page' }), '3')
    await userEvent.fill(screen.getByRole('textbox', { name: 'To page' }), '5')
    expect(onChange).toHaveBeenLastCalledWith({ from: 3, to: 5 })
    await userEvent.fill(screen.getByRole('textbox', { name: 'To page' }), '9')
    expect(onChange).toHaveBeenLastCalledWith(undefined)
    expect(screen.getByRole('status').textContent).toBe('This document has pages 1 to 8.')
  })

  it('picks a paragraph, counted from 1', async () => {
    const onChange = vi.fn()
    render(<ParagraphPicker legend="Paragraph" paragraphs={['One', 'Two']} value={1} onChange={onChange} />)
    await userEvent.click(screen.getByRole('radio', { name: 'Paragraph 2: Two' }))
    expect(onChange).toHaveBeenCalledWith(2)
  })

  it('keeps a long list short in the page and whole to the ear', async () => {
    const rows = Array.from({ length: 2000 }, (_, at) => `E${at + 1}`)
    render(
      <VirtualList label="Evidence" rows={rows} rowId={(row) => row}>
        {(row) => <p style={{ height: 40 }}>{row}</p>}
      </VirtualList>,
    )
    await expect.poll(() => screen.getAllByRole('listitem').length).toBeGreaterThan(5)
    expect(screen.getAllByRole('listitem').length).toBeLessThan(200)
    expect(screen.getAllByRole('listitem')[2]?.getAttribute('aria-posinset')).toBe('3')
    expect(screen.getAllByRole('listitem')[2]?.getAttribute('aria-setsize')).toBe('2000')
  })
})
