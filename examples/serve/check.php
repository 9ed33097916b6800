<?php
/**
 * 把一份年报发给校核服务，显示问题。只用 PHP 自带的功能，不需要 curl 扩展。
 *
 *     php check.php 年报.docx
 *
 * 退出码：0 通过；1 不通过；2 未能核对，或服务没有答复。服务地址由环境变量 NIANBAO_SERVICE 指定。
 */

declare(strict_types=1);

/** 报告原样作为请求的内容，文件名另用 name 参数给出；答复是与命令行相同的 JSON。 */
function check(string $path): ?array
{
    $report = @file_get_contents($path);
    if ($report === false) {
        return null;
    }
    $service = getenv('NIANBAO_SERVICE') ?: 'http://127.0.0.1:8190';
    $query = http_build_query(['name' => basename($path), 'format' => 'json']);
    $options = ['method' => 'POST', 'content' => $report, 'header' => 'Content-Type: application/octet-stream',
        'timeout' => 120, 'ignore_errors' => true];
    $answer = @file_get_contents("$service/v1/check?$query", false, stream_context_create(['http' => $options]));
    return $answer === false ? null : json_decode($answer, true);
}

if ($argc !== 2) {
    fwrite(STDERR, "用法：php check.php 年报.docx\n");
    exit(2);
}
$file = check($argv[1])['files'][0] ?? null;
if ($file === null) {
    fwrite(STDERR, "没有得到结果。\n");
    exit(2);
}
foreach ($file['diagnostics'] as $diagnostic) {
    echo "{$diagnostic['severity']} {$diagnostic['location']['place']}：{$diagnostic['message']}\n";
}
foreach ($file['unjudged'] as $unjudged) {
    echo "未能核对：{$unjudged['message']}\n";
}
exit(['passed' => 0, 'failed' => 1][$file['verdict']] ?? 2);
