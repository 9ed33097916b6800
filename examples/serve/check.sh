#!/bin/sh
# 把一份年报发给校核服务，显示问题。
#
#     check.sh 年报.docx [上年年报.docx]
#
# 退出码：0 通过；1 不通过；2 未能核对，或服务没有答复。服务地址由 NIANBAO_SERVICE 指定。
set -u

service=${NIANBAO_SERVICE:-http://127.0.0.1:8190}
report=${1:?用法：check.sh 年报.docx [上年年报.docx]}
previous=${2:-}

headers=$(mktemp) || exit 2
trap 'rm -f "$headers"' EXIT

curl --silent --show-error --max-time 120 --dump-header "$headers" \
  --form "file=@\"$report\"" ${previous:+--form "previous=@\"$previous\""} \
  "$service/v1/check?format=compact" || exit 2

case $(tr -d '\r' <"$headers" | sed -n 's/^[Nn]ianbao-[Vv]erdict: *//p' | tail -n 1) in
  passed) exit 0 ;;
  failed) exit 1 ;;
  *) exit 2 ;;
esac
