import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;

/**
 * 把一份年报发给校核服务，显示问题。只用 JDK 11 以上自带的类。
 *
 * <pre>java Check.java 年报.docx</pre>
 *
 * 退出码：0 通过；1 不通过；2 未能核对，或服务没有答复。服务地址由环境变量 NIANBAO_SERVICE 指定。
 */
public final class Check {
  private static final String SERVICE =
      System.getenv().getOrDefault("NIANBAO_SERVICE", "http://127.0.0.1:8190");

  public static void main(String[] arguments) throws Exception {
    // 不依赖系统的默认编码：服务给出的是 UTF-8。
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    if (arguments.length != 1) {
      out.println("用法：java Check.java 年报.docx");
      System.exit(2);
    }
    try {
      HttpResponse<String> response = check(Path.of(arguments[0]));
      out.print(response.body());
      System.exit(exitCode(response.headers().firstValue("Nianbao-Verdict").orElse("")));
    } catch (java.io.IOException error) {
      out.println("服务没有答复：" + error);
      System.exit(2);
    }
  }

  /** 报告原样作为请求的内容，文件名另用 name 参数给出：扩展名决定怎样读。 */
  static HttpResponse<String> check(Path report) throws java.io.IOException, InterruptedException {
    String name = URLEncoder.encode(report.getFileName().toString(), StandardCharsets.UTF_8);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(SERVICE + "/v1/check?format=compact&name=" + name))
            .timeout(Duration.ofSeconds(120))
            .POST(BodyPublishers.ofFile(report))
            .build();
    return HttpClient.newHttpClient().send(request, BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  static int exitCode(String verdict) {
    switch (verdict) {
      case "passed":
        return 0;
      case "failed":
        return 1;
      default:
        return 2;
    }
  }
}
