/**
 * The script of the web page: sorts and filters what is there already. The page is whole without it. It is the only one that the
 * policy of the page lets run, by its hash, and it writes text alone.
 */

export const script = `document.addEventListener('DOMContentLoaded', function () {
  'use strict'
  var panel = document.getElementById('filters')
  var body = document.querySelector('.overview tbody')
  if (panel === null || body === null) return
  var list = function (selector, within) {
    return Array.prototype.slice.call((within || document).querySelectorAll(selector))
  }
  var rows = list('tr', body)
  var sections = list('section.report')
  var findings = list('.finding')
  var valueOf = function (id) {
    var field = document.getElementById(id)
    return field === null ? '' : field.value
  }
  var holds = function (row, name, value) {
    return value === '' || (row.getAttribute('data-' + name) || '').split(' ').indexOf(value) >= 0
  }
  var apply = function () {
    var text = valueOf('filter-text').trim().toLowerCase()
    var rule = valueOf('filter-rule')
    var state = valueOf('filter-state')
    var shown = {}
    var count = 0
    rows.forEach(function (row) {
      var fits =
        row.textContent.toLowerCase().indexOf(text) >= 0 &&
        holds(row, 'standing', valueOf('filter-standing')) &&
        holds(row, 'rules', rule) &&
        holds(row, 'states', state)
      row.hidden = !fits
      if (!fits) return
      count += 1
      shown[row.getAttribute('data-report')] = true
    })
    sections.forEach(function (section) {
      section.hidden = shown[section.id] !== true
    })
    findings.forEach(function (finding) {
      finding.hidden = !(holds(finding, 'rule', rule) && holds(finding, 'state', state))
    })
    document.getElementById('filter-count').textContent = count + ' / ' + rows.length
  }
  var keyOf = function (row, column) {
    var cell = row.children[column]
    return cell.getAttribute('data-key') || cell.textContent
  }
  var compare = function (left, right) {
    var difference = Number(left) - Number(right)
    return left !== '' && right !== '' && !isNaN(difference) ? difference : left.localeCompare(right, 'zh')
  }
  var isCount = function (column) {
    return rows.some(function (row) {
      return /^[0-9]+$/.test(row.children[column].textContent)
    })
  }
  var sort = function (head, heads) {
    var column = heads.indexOf(head)
    var before = head.getAttribute('aria-sort')
    var descending = before === 'ascending' || (before === null && isCount(column))
    heads.forEach(function (other) {
      other.removeAttribute('aria-sort')
    })
    head.setAttribute('aria-sort', descending ? 'descending' : 'ascending')
    rows
      .slice()
      .sort(function (left, right) {
        return compare(keyOf(left, column), keyOf(right, column)) * (descending ? -1 : 1)
      })
      .forEach(function (row) {
        body.appendChild(row)
      })
  }
  var heads = list('.overview thead th')
  heads.forEach(function (head) {
    var button = document.createElement('button')
    button.type = 'button'
    button.textContent = head.textContent
    head.textContent = ''
    head.appendChild(button)
    button.addEventListener('click', function () {
      sort(head, heads)
    })
  })
  list('input, select', panel).forEach(function (field) {
    field.addEventListener('input', apply)
    field.addEventListener('change', apply)
  })
  panel.hidden = false
  apply()
})
`

/** SHA-256 of {@link script}, as the policy names it. */
export const scriptHash = 'sha256-Fqpfc33KqyCS2jiol2CcPb6hmNzxPVK76mU6tU029N8='
