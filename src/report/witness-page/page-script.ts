// The code of the page that a witness fills in on their own device: constant, so that the page's policy can name it by its
// hash. It draws the signature, makes the answer, and sends nothing anywhere: the witness does that.

export const witnessPageScript = `
(() => {
  'use strict'
  const at = (id) => document.getElementById(id)
  const asked = JSON.parse(at('asked').textContent)
  const says = asked.says
  const strokes = []
  const canvas = at('sign')
  const pen = canvas.getContext('2d')
  const show = () => {
    pen.clearRect(0, 0, 1000, 333)
    pen.lineWidth = 5
    pen.lineCap = 'round'
    pen.lineJoin = 'round'
    pen.strokeStyle = '#17211f'
    for (const line of strokes) {
      pen.beginPath()
      pen.moveTo(line[0], line[1])
      for (let i = 0; i < line.length; i += 2) pen.lineTo(line[i] + (line.length === 2 ? 1 : 0), line[i + 1])
      pen.stroke()
    }
  }
  const put = (event) => {
    const box = canvas.getBoundingClientRect()
    const line = strokes[strokes.length - 1]
    if (!line || line.length >= 4000) return
    line.push(
      Math.round(((event.clientX - box.left) / box.width) * 1000),
      Math.round(((event.clientY - box.top) / box.width) * 1000),
    )
    show()
  }
  let isDown = false
  canvas.addEventListener('pointerdown', (event) => {
    if (strokes.length >= 500) return
    event.preventDefault()
    isDown = true
    strokes.push([])
    put(event)
  })
  addEventListener('pointermove', (event) => { if (isDown) put(event) })
  for (const end of ['pointerup', 'pointercancel']) addEventListener(end, () => { isDown = false })
  at('clear').addEventListener('click', () => { strokes.length = 0; show() })

  const crc = (bytes) => {
    let c = -1
    for (const byte of bytes) {
      c ^= byte
      for (let i = 0; i < 8; i++) c = (c >>> 1) ^ (c & 1 ? 0xedb88320 : 0)
    }
    return (~c >>> 0).toString(16).padStart(8, '0')
  }
  const value = (name) => (document.forms[0].elements[name] || {}).value || ''
  const reply = () => {
    const typed = value('typed').trim()
    const answer = {
      ledger: asked.ledger, request: asked.request,
      name: value('name').trim(), job: value('job').trim(), relation: value('relation'),
      contact: value('contact').trim(), specialism: value('specialism').trim(), proof: value('proof').trim(),
      performedOn: value('performedOn'), account: value('account'),
      signed: { name: typed || value('name').trim(), strokes },
    }
    const bytes = new TextEncoder().encode(JSON.stringify(answer))
    let binary = ''
    for (const byte of bytes) binary += String.fromCharCode(byte)
    return '{"type":"fieldfolio/witness-reply@1","check":"' + crc(bytes) + '","answer":"' + btoa(binary) + '"}'
  }
  const say = (text) => { at('says').textContent = text }
  document.forms[0].addEventListener('submit', (event) => {
    event.preventDefault()
    if (value('account').trim() === '') { at('account').focus(); return say(says.empty) }
    if (strokes.length === 0 && value('typed').trim() === '') { at('typed').focus(); return say(says.unsigned) }
    at('answer').value = reply()
    at('done').hidden = false
    say('')
    at('done-title').focus()
  })
  at('save').addEventListener('click', () => {
    const link = document.createElement('a')
    link.href = URL.createObjectURL(new Blob([at('answer').value], { type: 'application/json' }))
    link.download = 'witness-answer.json'
    link.click()
    say(says.saved)
  })
  at('copy').addEventListener('click', async () => {
    at('answer').select()
    try { await navigator.clipboard.writeText(at('answer').value) } catch { document.execCommand('copy') }
    say(says.copied)
  })
})()
`
