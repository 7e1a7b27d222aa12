import java.util.Arrays;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;

/** One of Flyway's commands on app.db with the files of `migrations`; the other arguments are settings, `name=value`. */
public class Prove {
  public static void main(String[] arguments) {
    var settings = Arrays.stream(arguments).skip(1).map(it -> it.split("=", 2)).collect(Collectors.toMap(it -> "flyway." + it[0], it -> it[1]));
    try {
      var flyway = Flyway.configure()
          .dataSource("jdbc:sqlite:app.db", null, null)
          .locations("filesystem:migrations")
          .configuration(settings)
          .load();
      switch (arguments[0]) {
        case "migrate" -> flyway.migrate();
        case "validate" -> flyway.validate();
        case "repair" -> flyway.repair();
        case "baseline" -> flyway.baseline();
        case "clean" -> flyway.clean();
        default -> {
          for (var it : flyway.info().all()) System.out.println(it.getVersion() + " " + it.getDescription() + " " + it.getState());
        }
      }
    } catch (Exception error) {
      System.err.println(error.getClass().getSimpleName() + ": " + error.getMessage());
      System.exit(1);
    }
  }
}
