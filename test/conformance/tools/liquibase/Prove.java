import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.DriverManager;
import liquibase.Contexts;
import liquibase.LabelExpression;
import liquibase.Liquibase;
import liquibase.database.DatabaseFactory;
import liquibase.database.jvm.JdbcConnection;
import liquibase.resource.DirectoryResourceAccessor;

/** One of Liquibase's commands on app.db with the changelog `changelog.xml`, which includes the files of `migrations`. */
public class Prove {
  public static void main(String[] arguments) throws Exception {
    var connection = DriverManager.getConnection("jdbc:sqlite:app.db");
    var database = DatabaseFactory.getInstance().findCorrectDatabaseImplementation(new JdbcConnection(connection));
    var liquibase = new Liquibase("changelog.xml", new DirectoryResourceAccessor(Path.of(".")), database);
    try {
      switch (arguments[0]) {
        case "update" -> liquibase.update(new Contexts(), new LabelExpression());
        case "rollback" -> liquibase.rollback(Integer.parseInt(arguments[1]), "");
        case "release-locks" -> liquibase.forceReleaseLocks();
        case "clear-checksums" -> liquibase.clearCheckSums();
        case "validate" -> liquibase.validate();
        case "changelog-sync" -> liquibase.changeLogSync("");
        default -> {
          var text = new StringWriter();
          liquibase.reportStatus(true, new Contexts(), text);
          System.out.println(text);
        }
      }
    } catch (Exception error) {
      for (Throwable it = error; it != null; it = it.getCause()) System.err.println(it.getClass().getSimpleName() + ": " + it.getMessage());
      System.exit(1);
    }
    System.exit(0);
  }
}
