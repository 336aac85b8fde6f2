using CareerCompare.Check;
using CareerCompare.Read;

namespace CareerCompare.Tests.Read;

/// <summary>Pictures as programs write them, each 37 by 21 pixels; the specs show those that are refused.</summary>
public sealed class PictureTests : IDisposable
{
    private const string Png =
        "89504E470D0A1A0A0000000D4948445200000025000000150103000000FB2AB5ED00000003504C5445FF000019E20937";

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("image/png", Png)]
    [InlineData("image/gif", "47494638396125001500F00000FF000000000021F904")]
    [InlineData("image/gif", "47494638376125001500F00000FF0000")]
    [InlineData("image/jpeg", "FFD8FFE000104A46494600010100000100010000FFFFC00011080015002503011100")]
    [InlineData("image/jpeg", "FFD8FFDB0004AABBFFC40003AAFFD0FF01FFC20011080015002503011100")]
    [InlineData("image/webp", "524946464E0000005745425056503820420000005003009D012A250015003E91469E")]
    [InlineData("image/webp", "524946461C000000574542505650384C0F0000002F240005000710FD8FFE0722A2FF0100")]
    [InlineData("image/webp", "524946467200000057454250565038580A00000010000000240000140000414C5048")]
    [InlineData(
        "image/avif",
        "0000001C667479706D696631000000006D69663161766966"
            + "6D69616600000062"
            + "6D65746100000000"
            + "0000000E7069746D000000000001"
            + "000000486970727000000040"
            + "6970636F"
            + "0000000C6176314381000C00"
            + "00000014697370650000000000000025000000150000000C7069786900000000"
            + "0000001469737065000000000000000A0000000A"
    )]
    public void The_first_bytes_say_what_a_picture_is(string type, string hex)
    {
        folder.WriteBytes("images/x", Convert.FromHexString(hex));

        var found = ContentFolder.Read(folder.Path);

        found.Problems.ShouldBeEmpty();
        var picture = found.Pictures.ShouldHaveSingleItem();
        (picture.Path, picture.MediaType, picture.Width, picture.Height).ShouldBe(("images/x", type, 37, 21));
        (picture.Length, picture.Digest.Length).ShouldBe((hex.Length / 2, 64));
    }

    [Theory]
    [InlineData(Png)]
    [InlineData("FFD8FFE000104A46494600010100000100010000FFC00011080015002503011100")]
    [InlineData("524946461C000000574542505650384C0F0000002F240005000710FD8FFE0722A2FF0100")]
    [InlineData(
        "0000001C667479706176696600000000617669666D69663100000022" + "6D6574610000000000000016697072700000000E6970636F"
    )]
    public void A_cut_or_damaged_picture_is_refused_or_read_and_never_an_exception(string hex)
    {
        var bytes = Convert.FromHexString(hex);
        var random = new Random(37);
        for (var run = 0; run < 500; run++)
        {
            var damaged = bytes[..random.Next(1, bytes.Length + 1)];
            damaged[random.Next(damaged.Length)] = (byte)random.Next(256);

            var header = PictureHeader.Read(damaged);

            (header is null or { Width: >= 0, Height: >= 0 }).ShouldBeTrue();
        }
    }

    [Fact]
    public void A_picture_that_is_as_it_was_is_not_read_again_and_one_that_changed_is()
    {
        folder.WriteBytes("images/x.png", Convert.FromHexString(Png));
        var first = ContentFolder.Read(folder.Path).Pictures.Single();
        var remembered = first with { Digest = "remembered" };

        ContentFolder.Read(folder.Path, _ => remembered).Pictures.Single().ShouldBe(remembered);
        folder.WriteBytes("images/x.png", Convert.FromHexString(Png + "00"));
        ContentFolder.Read(folder.Path, _ => remembered).Pictures.Single().Digest.Length.ShouldBe(64);
    }

    [Fact]
    public void A_picture_is_a_file_of_the_publication()
    {
        folder.WriteBytes("images/x.png", Convert.FromHexString(Png));

        var file = ContentCheck.Run(folder.Path).Files.ShouldHaveSingleItem();

        (file.Record.Good, file.Record.HeldBack).ShouldBe((file.Record.Picture!.Digest, false));
    }
}
